package dev.roundtable.transcript.format.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.roundtable.transcript.file.FileDate;
import dev.roundtable.transcript.format.json.value.JsonShape;
import dev.roundtable.transcript.format.json.value.JsonValue;
import dev.roundtable.transcript.format.json.value.JsonWalk;

/**
 * The messages of a chat as Telegram Desktop ("Export chat history"), Slack (export of a workspace, one file a day) and DiscordChatExporter
 * write them. Times count from the first message. What the service writes itself, such as that somebody joined, is left out.
 */
final class ChatExport implements Dialect {

    private static final List<String> PATHS = List.of("messages[]", "[]");
    private static final Set<String> DISCORD_TYPES = Set.of("Default", "Reply", "0", "19", "20", "ChatInputCommand");
    private static final Set<String> SLACK_TYPES = Set.of("thread_broadcast", "me_message", "file_share", "bot_message",
            "file_comment");
    private static final Pattern MENTION = Pattern.compile("<@([A-Z0-9]{3,20})(?:\\|([^>]{1,80}))?>");
    private static final Pattern LINK = Pattern.compile("<[#!]?(?:[^<>|\\s]{1,1000}\\|)?([^<>|]{1,1000})>");

    /** Seconds since 1970 of the year 5138: no message is later. */
    private static final double LATEST = 1e11;

    /**
     * A message.
     *
     * @param date when it was written, in the words of the service; null if it has none
     * @param time the same in seconds since 1970; null if it has none
     */
    private record Message(int line, String speaker, String date, Double time, String words) {

        /** The day as written, which is that of the people who write; in UTC where only the seconds are written. */
        LocalDate day() {
            var written = date == null ? null : FileDate.in(date);
            return written != null || time == null
                    ? written
                    : Instant.ofEpochSecond(time.longValue()).atZone(ZoneOffset.UTC).toLocalDate();
        }
    }

    @Override
    public String name() {
        return "json/chat";
    }

    @Override
    public String example() {
        return "{\"messages\": [{\"type\": \"message\", \"date\": \"2024-04-12T10:15:00\", \"from\": \"…\", \"text\": \"…\"}]}";
    }

    @Override
    public String mark() {
        return "\"messages\" of a chat";
    }

    @Override
    public boolean recognizes(JsonShape shape) {
        return path(shape) != null;
    }

    private static String path(JsonShape shape) {
        return PATHS.stream().filter(path -> shape.has(path) && isChat(shape.at(path))).findFirst().orElse(null);
    }

    private static boolean isChat(JsonShape list) {
        var keys = list.keys().keySet();
        return keys.containsAll(Set.of("type", "date", "from", "text"))
                || keys.containsAll(Set.of("type", "ts", "user", "text"))
                || keys.containsAll(Set.of("timestamp", "author", "content")) && list.has("author.name");
    }

    @Override
    public Runnable read(JsonShape shape, JsonWalk walk, Talk talk) {
        var messages = new ArrayList<Message>();
        var names = new HashMap<String, String>();
        walk.onEach(path(shape) == null ? PATHS.get(0) : path(shape), "message", (message, at) -> {
            if (message.field("ts") != null) {
                slack(message, messages, names);
            } else if (message.field("author") != null) {
                discord(message, messages);
            } else {
                telegram(message, messages);
            }
        });
        return () -> add(messages, names, talk);
    }

    private static void telegram(JsonValue message, List<Message> into) {
        if ("message".equals(message.text("type"))) {
            var seconds = message.text("date_unixtime");
            var date = message.text("date");
            into.add(new Message(message.line(), message.text("from"), date, time(seconds == null ? date : seconds),
                    words(message.field("text"))));
        }
    }

    /** A text, or a list of texts and of links and other marked texts. */
    private static String words(JsonValue text) {
        if (text == null || !text.isList()) {
            return text == null ? null : text.scalar();
        }
        var words = new StringBuilder();
        for (var part : text.items()) {
            var piece = part.isObject() ? part.text("text") : part.scalar();
            words.append(piece == null ? "" : piece);
        }
        return words.toString();
    }

    private static void discord(JsonValue message, List<Message> into) {
        var type = message.text("type");
        if (type == null || DISCORD_TYPES.contains(type)) {
            var author = message.field("author");
            var name = author.isObject() ? author.text("nickname") : author.scalar();
            into.add(new Message(message.line(), name == null && author.isObject() ? author.text("name") : name,
                    message.text("timestamp"), time(message.text("timestamp")), message.text("content")));
        }
    }

    private static void slack(JsonValue message, List<Message> into, Map<String, String> names) {
        var user = message.text("user");
        var profile = message.field("user_profile");
        if (profile != null && profile.isObject() && user != null) {
            var name = profile.first(List.of("real_name", "display_name", "name"));
            if (name != null && name.scalar() != null && !name.scalar().isBlank()) {
                names.put(user, name.scalar());
            }
        }
        var subtype = message.text("subtype");
        if (subtype == null || SLACK_TYPES.contains(subtype)) {
            into.add(new Message(message.line(), user == null ? message.text("username") : user, null, time(message.text("ts")),
                    message.text("text")));
        }
    }

    /** The seconds since 1970; null if the text is no time at which a message can be written. */
    private static Double time(String text) {
        if (text == null) {
            return null;
        }
        try {
            double seconds = text.indexOf('T') < 0
                    ? Double.parseDouble(text)
                    : text.length() > 19
                            ? OffsetDateTime.parse(text).toEpochSecond()
                            : LocalDateTime.parse(text).toEpochSecond(ZoneOffset.UTC);
            return seconds >= 0 && seconds <= LATEST ? seconds : null;
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static void add(List<Message> messages, Map<String, String> names, Talk talk) {
        if (messages.stream().allMatch(message -> message.time != null)) {
            messages.sort(Comparator.comparing(Message::time));
        }
        var first = messages.isEmpty() ? null : messages.get(0).time;
        talk.chatBegins(messages.isEmpty() ? null : messages.get(0).day());
        for (var message : messages) {
            if (message.words != null && !message.words.isBlank()) {
                var speaker = message.speaker == null ? null : names.getOrDefault(message.speaker, message.speaker);
                var start = message.time == null || first == null ? null : Double.valueOf(message.time - first);
                talk.add(new Utterance(message.line, speaker, start, null, plain(message.words, names)));
            }
        }
    }

    /** The words without the marks of Slack around links and people. */
    private static String plain(String words, Map<String, String> names) {
        if (words.indexOf('<') < 0) {
            return words;
        }
        var named = MENTION.matcher(words).replaceAll(
                match -> Matcher.quoteReplacement("@" + names.getOrDefault(match.group(1),
                        match.group(2) == null ? match.group(1) : match.group(2))));
        return LINK.matcher(named).replaceAll("$1");
    }
}
