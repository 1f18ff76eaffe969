package dev.roundtable.transcript.format.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.line.Lines;

/**
 * Finds labels in bold in the middle of lines, where a sentence ends before them, and begins a new paragraph at each:
 * {@code **Anna:** How? **Tom:** So.} The same labels begin other lines of the file.
 */
final class BoldNames {

    private static final Pattern LABEL = Pattern
            .compile("(\\*\\*|__)(?=\\S)([^*_:：\\n]{1,40}+)(?:[:：]\\1|\\1[ \\t]?[:：])");
    private static final String MARKS = " \t>*_\"'”’»)]）」』";
    private static final String ENDS = ".!?…。！？؟۔।";
    /** So many lines begin with labels in bold. */
    private static final int FEWEST = 3;

    private final Map<String, Integer> starts = new HashMap<>();

    private BoldNames() {
    }

    /** The divided text; null if no such label stands in the middle of a line. */
    static InlineNames.Divided of(String text) {
        if (text.indexOf("**") < 0 && text.indexOf("__") < 0) {
            return null;
        }
        var found = new BoldNames();
        var lines = new Lines(text);
        boolean inside = false;
        while (lines.next()) {
            inside |= found.see(lines.text());
        }
        int begun = found.starts.values().stream().mapToInt(Integer::intValue).sum();
        return inside && found.starts.size() > 1 && begun >= FEWEST ? found.divided(text) : null;
    }

    /** Counts the label at the beginning of a line; whether another one follows in the line. */
    private boolean see(String line) {
        var label = LABEL.matcher(line);
        if (!label.find()) {
            return false;
        }
        if (isMark(line, label.start())) {
            starts.merge(Labels.key(label.group(2)), 1, Integer::sum);
            return label.find();
        }
        return true;
    }

    /** Whether only marks of a quote or a list stand before a place. */
    private static boolean isMark(String line, int end) {
        return line.substring(0, end).chars().allMatch(c -> " \t>-*•".indexOf(c) >= 0);
    }

    private InlineNames.Divided divided(String text) {
        var out = new StringBuilder(text.length() + 200);
        var numbers = new ArrayList<Integer>();
        var lines = new Lines(text);
        Integer first = null;
        while (lines.next()) {
            var line = lines.text();
            var quote = line.stripLeading().startsWith(">") ? "> " : "";
            int from = 0;
            for (var label = LABEL.matcher(line); label.find();) {
                if (begins(line, label)) {
                    out.append(line, from, beforeQuote(line, label.start())).append("\n\n").append(quote);
                    numbers.add(lines.number());
                    numbers.add(lines.number());
                    from = label.start();
                    first = first == null ? lines.number() : first;
                }
            }
            out.append(line, from, line.length()).append('\n');
            numbers.add(lines.number());
        }
        return first == null ? null : new InlineNames.Divided(out.toString(), numbers, first);
    }

    /** Whether a label of the file stands behind the end of a sentence, and what is behind it does not go on with a small letter. */
    private boolean begins(String line, Matcher label) {
        int behind = label.end();
        while (behind < line.length() && MARKS.indexOf(line.charAt(behind)) >= 0) {
            behind++;
        }
        if (behind == line.length() || Character.isLowerCase(line.codePointAt(behind))) {
            return false;
        }
        int end = label.start();
        while (end > 0 && MARKS.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ENDS.indexOf(line.charAt(end - 1)) >= 0 && starts.containsKey(Labels.key(label.group(2)));
    }

    /** The place before the mark of a quote that stands before a label. */
    private static int beforeQuote(String line, int start) {
        int end = start;
        while (end > 0 && " \t>".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
