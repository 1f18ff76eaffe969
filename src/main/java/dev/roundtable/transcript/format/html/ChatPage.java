package dev.roundtable.transcript.format.html;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.SpeechBuilder;
import dev.roundtable.transcript.format.label.name.Label;
import dev.roundtable.transcript.format.label.name.Labels;

/**
 * Reads the page of a chat that Telegram Desktop, DiscordChatExporter or a viewer of Slack exports wrote. A message without a name
 * continues the voice before. Only Telegram states times in one form: they count from the first message.
 */
final class ChatPage {

    /** The classes of names and of words. */
    private record Form(String name, String words) {}

    private static final List<Form> FORMS = List.of(new Form("from_name", "text"),
            new Form("chatlog__author", "chatlog__content"), new Form("chatlog__author-name", "chatlog__content"),
            new Form("username", "msg"));
    private static final Pattern TIME = Pattern
            .compile("(\\d\\d)\\.(\\d\\d)\\.(\\d{4}) (\\d\\d):(\\d\\d):(\\d\\d)(?: .{0,20})?");
    private static final Pattern ADDED = Pattern.compile("\\s*+\\([^()]{1,80}@[^()]{1,80}\\)$");
    private static final int DEEPEST = 500;

    private final Document document;
    private final Form form;
    private final Labels labels;
    private final SpeechBuilder body;
    private Label voice;
    private LocalDateTime time;
    private LocalDateTime first;

    private ChatPage(Document document, Form form, String file) {
        this.document = document;
        this.form = form;
        labels = new Labels(file);
        body = SpeechBuilder.ofParagraphs(file);
    }

    /** The chat of a page; null if the page is of no form that is known. */
    static ChatPage of(String html, String file) {
        for (var form : FORMS) {
            if (html.contains(form.name) && html.contains(form.words)) {
                var document = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(html, "");
                boolean message = document.getElementsByClass(form.words).stream().anyMatch(words -> isOfMessage(words));
                if (message && document.getElementsByClass(form.name).size() > 1) {
                    return new ChatPage(document, form, file);
                }
            }
        }
        return null;
    }

    private static boolean isOfMessage(Element words) {
        return words.parents().stream().flatMap(parent -> parent.classNames().stream())
                .anyMatch(name -> name.equals("message") || name.startsWith("chatlog__message"));
    }

    Transcript read() {
        for (var element : document.getAllElements()) {
            if (element.hasClass("date") && TIME.matcher(element.attr("title")).matches()) {
                time = time(element.attr("title"));
                first = first == null ? time : first;
            } else if (element.hasClass(form.name)) {
                name(element);
            } else if (element.hasClass(form.words) && isOfMessage(element)) {
                words(element);
            }
        }
        return body.transcript("html/chat", null, first == null ? null : first.toLocalDate());
    }

    private void name(Element element) {
        boolean forwarded = element.parents().stream().anyMatch(parent -> parent.hasClass("forwarded"));
        var name = ADDED.matcher(element.text().strip()).replaceFirst("");
        if (!forwarded && !name.isEmpty()) {
            voice = labels.of(name, line(element));
        }
    }

    private void words(Element element) {
        var words = element.wholeText().strip().replaceAll("[ \\t]*+\\R\\s*+", "\n");
        if (!words.isEmpty()) {
            Double start = time == null
                    ? null
                    : Double.valueOf(time.toEpochSecond(ZoneOffset.UTC) - first.toEpochSecond(ZoneOffset.UTC));
            body.time(line(element), start, null);
            body.add(words, voice, start, null);
        }
    }

    private static int line(Element element) {
        return Math.max(1, element.sourceRange().start().lineNumber());
    }

    private static LocalDateTime time(String title) {
        var match = TIME.matcher(title);
        try {
            return match.matches()
                    ? LocalDateTime.of(number(match.group(3)), number(match.group(2)), number(match.group(1)),
                            number(match.group(4)), number(match.group(5)), number(match.group(6)))
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
