package dev.roundtable.transcript.format.caption;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.line.Entities;

/**
 * Parses a SAMI file. Most files leave {@code SYNC} and {@code P} open, so that each {@code SYNC} goes to the next one, and what is between
 * is parsed as HTML. A caption lasts until the next one of its class, which is often blank.
 */
final class SamiParser {

    /** Elements deeper than this are put beside each other. */
    private static final int DEEPEST = 100;
    private static final Pattern SYNC = Pattern.compile("<sync(?=[\\s>])([^>]*+)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("</body\\s*+>", Pattern.CASE_INSENSITIVE);
    private static final Pattern START = Pattern.compile("\\bstart\\s*+=\\s*+[\"']?(\\d{1,9})(?![\\d.])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE = Pattern.compile("<title>([^<]{1,200}+)</title", Pattern.CASE_INSENSITIVE);
    /** Titles that programs write into every new file. */
    private static final Pattern NO_TITLE = Pattern.compile("(?i)(?:file|untitled|sami|smi|subtitles?|title|제목 ?없음)");

    private final String file;
    private final String text;
    private final Map<String, SamiCaptions> byClass = new LinkedHashMap<>();
    private String title;

    SamiParser(String file, String text) {
        this.file = file;
        this.text = text;
        var sync = SYNC.matcher(text);
        boolean more = sync.find();
        head(text.substring(0, more ? sync.start() : 0));
        var end = END.matcher(text);
        int last = end.find(more ? sync.end() : 0) ? end.start() : text.length();
        int line = 1;
        int counted = 0;
        while (more && sync.end() <= last) {
            line += lineEnds(counted, sync.start());
            counted = sync.start();
            double start = start(sync.group(1), line);
            int from = sync.end();
            more = sync.find();
            paragraphs(text.substring(from, more ? Math.min(last, sync.start()) : last), line, start);
        }
    }

    /** The title; null if the file has none of its own. */
    String title() {
        return title;
    }

    /** The captions of the class with most of them. */
    SamiCaptions captions() {
        return byClass.values().stream().reduce((one, other) -> other.count() > one.count() ? other : one)
                .orElseGet(() -> new SamiCaptions("", null));
    }

    /** The names of the other classes that have captions. */
    List<String> others() {
        var read = captions();
        return byClass.values().stream().filter(each -> each != read && each.count() > 0).map(SamiCaptions::name).toList();
    }

    private void head(String head) {
        SamiCaptions.declared(head).forEach(each -> byClass.put(each.name(), each));
        var stated = TITLE.matcher(head);
        var words = stated.find() ? Entities.decode(stated.group(1)).strip() : "";
        title = words.isEmpty() || NO_TITLE.matcher(words).matches() ? null : words;
    }

    private double start(String attributes, int line) {
        var start = START.matcher(attributes);
        if (!start.find()) {
            throw new TranscriptException(Problem.error(file, line, "This SYNC has no start.",
                    "Write it as <SYNC Start=1500>, in milliseconds."));
        }
        return Integer.parseInt(start.group(1)) / 1000.0;
    }

    /** Reads the paragraphs below one SYNC; words outside of a paragraph are one of their own. */
    private void paragraphs(String html, int line, double start) {
        var body = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "").body();
        var paragraphs = body.getElementsByTag("p");
        for (var paragraph : paragraphs.isEmpty() ? List.of(body) : paragraphs) {
            var name = paragraph.attr("class").strip().toUpperCase(Locale.ROOT);
            byClass.computeIfAbsent(name, key -> new SamiCaptions(key, null)).add(line, start, isSource(paragraph), paragraph);
        }
    }

    /** Whether a paragraph names who speaks, as in the examples of the format. */
    private static boolean isSource(Element paragraph) {
        return paragraph.id().equalsIgnoreCase("source") || paragraph.id().equalsIgnoreCase("speaker");
    }

    private int lineEnds(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            count += c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n') ? 1 : 0;
        }
        return count;
    }
}
