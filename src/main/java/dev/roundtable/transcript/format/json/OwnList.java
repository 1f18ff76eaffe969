package dev.roundtable.transcript.format.json;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.roundtable.transcript.format.json.value.JsonShape;
import dev.roundtable.transcript.format.json.value.JsonWalk;
import dev.roundtable.transcript.format.json.value.SegmentTimes;

/**
 * A list of passages of a talk under keys of one's own, such as {@code [{"by": "…", "line": "…"}]}. The list has the name of a talk, or a
 * key says that a person speaks; the longest text is what is said. A warning names the keys that are read.
 */
final class OwnList implements Dialect {

    private static final Set<String> PEOPLE = Set.of("person", "by", "who", "speaker", "speakername", "sprecher", "sprecherin",
            "redner", "locuteur", "orador", "hablante", "persona", "character", "moderator", "voice", "panelist",
            "participant", "发言人", "说话人", "話者", "講者");
    /** Keys of people that lists of other things have, too, unless a message is beside them. */
    private static final Set<String> SENDERS = Set.of("name", "sender", "user", "username", "nick", "nickname", "author");
    /** Keys under which a talk has what somebody is in it, such as "interviewer". */
    private static final Set<String> ROLES = Set.of("role");
    /** Keys of what a program logs. */
    private static final Set<String> LOGS = Set.of("level", "loglevel", "severity", "logger");
    private static final Set<String> MESSAGES = Set.of("message", "msg", "line", "says", "said", "utterance", "words",
            "speech");
    private static final Set<String> OTHER_TEXTS = Set.of("description", "summary", "title", "question", "answer", "review",
            "comment", "url", "link", "prompt", "response", "instruction", "output", "input", "definition", "abstract", "note",
            "notes", "bio", "explanation", "completion", "context", "html", "code", "path", "file", "image", "reason");
    private static final Set<String> OTHER_NAMES = Set.of("category", "type", "genre", "country", "city", "language", "lang",
            "topic", "tag", "status", "section", "source", "date", "color", "difficulty", "level", "id", "time", "start",
            "end");
    private static final int LONGEST_NAME = 30;
    private static final int SHORTEST_TEXT = 12;

    /** The keys of a list; the voice is null if nobody is named. */
    private record Keys(String path, String voice, String text) {}

    @Override
    public String name() {
        return "json/turns";
    }

    @Override
    public String example() {
        return "[{\"speaker\": \"…\", \"text\": \"…\"}]";
    }

    @Override
    public String mark() {
        return "list of objects with what people say";
    }

    @Override
    public boolean recognizes(JsonShape shape) {
        return keys(shape) != null;
    }

    @Override
    public Runnable read(JsonShape shape, JsonWalk walk, Talk talk) {
        var keys = keys(shape);
        if (keys == null) {
            return () -> {
            };
        }
        var reader = new SegmentReader(keys.voice == null ? List.of() : List.of(keys.voice), List.of(keys.text),
                new SegmentTimes(1, false),
                talk);
        walk.onEach(keys.path, "turn", (turn, at) -> reader.read(turn));
        talk.warn("\"%s\" is read as what is said, and %s.".formatted(keys.text,
                keys.voice == null ? "nobody is named" : "\"" + keys.voice + "\" as who says it"),
                "If that is wrong, name the keys \"text\" and \"speaker\".");
        return () -> {
        };
    }

    private static Keys keys(JsonShape shape) {
        for (var list : shape.lists().entrySet()) {
            var keys = TalkList.mayBeTalk(list.getKey(), list.getValue()) ? keys(list.getKey(), list.getValue()) : null;
            if (keys != null) {
                return keys;
            }
        }
        return null;
    }

    private static Keys keys(String path, JsonShape list) {
        var text = text(list);
        if (text == null || OTHER_TEXTS.contains(even(text))) {
            return null;
        }
        var voice = list.keys().entrySet().stream().filter(key -> !key.getKey().equals(text))
                .filter(key -> areNames(key.getKey(), key.getValue(), list.count()))
                .map(key -> key.getKey()).reduce((one, other) -> PEOPLE.contains(even(one)) ? one : other).orElse(null);
        boolean talk = TalkList.isNamedTalk(path);
        boolean person = voice != null && (PEOPLE.contains(even(voice))
                || (SENDERS.contains(even(voice)) || ROLES.contains(even(voice))) && MESSAGES.contains(even(text))
                        && list.keys().keySet().stream().noneMatch(key -> LOGS.contains(even(key)))
                        && list.keys().get(text).scalars().questions() > 0);
        return list.count() > 2 && (person || talk && (voice != null || list.keys().get(text).scalars().questions() > 0))
                ? new Keys(path, voice, text)
                : null;
    }

    /** The key of the longest texts of several words; null if there is none. */
    static String text(JsonShape list) {
        String longest = null;
        double most = SHORTEST_TEXT;
        for (var key : list.keys().entrySet()) {
            var shape = key.getValue();
            boolean words = 10 * shape.scalars().strings() >= 8 * list.count() && shape.count() == shape.scalars().strings()
                    && isWords(shape);
            if (words && shape.scalars().length() > most) {
                longest = key.getKey();
                most = shape.scalars().length();
            }
        }
        return longest;
    }

    static boolean isWords(JsonShape texts) {
        return 10 * texts.scalars().spaced() >= 6 * texts.scalars().strings()
                || texts.scalars().values().stream().anyMatch(value -> value.codePoints().anyMatch(Character::isIdeographic));
    }

    private static boolean areNames(String key, JsonShape names, int count) {
        int distinct = names.scalars().values().size();
        if (PEOPLE.contains(even(key)) && names.keys().isEmpty()) {
            return 10 * names.count() >= 8 * count && names.scalars().length() <= LONGEST_NAME && distinct > 1
                    && distinct < count;
        }
        return 10 * names.scalars().strings() >= 8 * count && names.scalars().length() <= LONGEST_NAME && distinct > 1
                && 3 * distinct <= 2 * count
                && !OTHER_NAMES.contains(even(key)) && names.scalars().times() == 0
                && (ROLES.contains(even(key)) || names.scalars().values().stream().allMatch(OwnList::mayBeName));
    }

    private static boolean mayBeName(String value) {
        return !value.isBlank() && Character.isLetter(value.codePointAt(0)) && !Character.isLowerCase(value.codePointAt(0))
                && value.split(" ").length <= 5 && ".?!".indexOf(value.charAt(value.length() - 1)) < 0;
    }

    private static String even(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[_\\[\\]-]", "");
    }
}
