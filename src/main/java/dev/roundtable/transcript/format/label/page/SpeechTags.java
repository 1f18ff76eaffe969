package dev.roundtable.transcript.format.label.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.line.HtmlElements;
import dev.roundtable.transcript.format.line.Lines;
import dev.roundtable.transcript.script.LabelWords;

/**
 * Removes the tags with which some corpora mark speeches and headings in a text with labels: {@code <Newspeech>Anna: …</Newspeech>}. The
 * element of a heading is removed with its words. A tag that names a part in the talk, {@code <interviewer>}, is a label: only the tag
 * that closes it is removed. Elements of HTML stay, because HTML is read by its own rules.
 */
final class SpeechTags {

    private static final int FEWEST = 3;
    private static final Pattern TAG = Pattern.compile("<(/?)(\\p{L}[\\p{L}\\d_-]{1,19}+)>");
    private static final Set<String> HEADINGS = Set.of("header", "heading", "title", "subtitle", "subheading");

    private final Map<String, Integer> opened = new HashMap<>();
    private final Map<String, Integer> closed = new HashMap<>();
    private final Set<String> tags = new HashSet<>();

    private SpeechTags(String text) {
        TAG.matcher(text).results().forEach(tag -> {
            var name = tag.group(2).toLowerCase(Locale.ROOT);
            (tag.group(1).isEmpty() ? opened : closed).merge(name, 1, Integer::sum);
        });
        opened.forEach((name, count) -> {
            boolean marks = HEADINGS.contains(name) || !HtmlElements.contains(name);
            if (marks && count >= FEWEST && 2 * closed.getOrDefault(name, 0) >= count) {
                tags.add(name);
            }
        });
        if (tags.stream().anyMatch(LabelWords::isPart)) {
            // other elements mark parts of what is said
            closed.keySet().stream().filter(name -> !HtmlElements.contains(name)).forEach(tags::add);
        }
    }

    /** The text without such tags; the same text if it has none. Its lines keep their numbers. */
    static String without(String text) {
        if (text.indexOf("</") < 0) {
            return text;
        }
        var tags = new SpeechTags(text);
        if (tags.tags.stream().allMatch(HEADINGS::contains)) {
            return text;
        }
        var body = new StringBuilder(text.length());
        for (var lines = new Lines(text); lines.next();) {
            body.append(tags.line(lines.text())).append('\n');
        }
        return body.toString();
    }

    private String line(String line) {
        if (line.indexOf('<') < 0) {
            return line;
        }
        var first = TAG.matcher(line);
        if (first.find() && first.group(1).isEmpty() && HEADINGS.contains(first.group(2).toLowerCase(Locale.ROOT))
                && line.strip().endsWith("</" + first.group(2) + ">")) {
            return PageLayout.REMOVED;
        }
        return TAG.matcher(line)
                .replaceAll(tag -> isMark(tag.group(2), tag.group(1).isEmpty()) ? "" : "\\" + tag.group());
    }

    /** Whether a tag is no label. */
    private boolean isMark(String name, boolean opens) {
        return tags.contains(name.toLowerCase(Locale.ROOT)) && !(opens && LabelWords.isPart(name));
    }
}
