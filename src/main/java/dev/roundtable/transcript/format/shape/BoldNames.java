package dev.roundtable.transcript.format.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.label.name.DocumentWords;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.line.Lines;
import dev.roundtable.transcript.format.timed.line.VoiceName;
import dev.roundtable.transcript.script.LabelWords;

/**
 * Finds labels in bold in the middle of lines, where a sentence ends before them, and begins a new paragraph at each:
 * {@code **Anna:** How? **Tom:** So.} The same labels begin other lines of the file, or they are names that recur there. In a talk that
 * runs on in few lines, all labels in bold are names that recur and take turns.
 */
final class BoldNames {

    private static final Pattern LABEL = Pattern
            .compile("(\\*\\*|__)(?=\\S)([^*_:：\\n]{1,40}+)(?:[:：]\\1|\\1[ \\t]?[:：])");
    /** The same label in HTML. */
    private static final Pattern TAGS = Pattern
            .compile("<(b|strong)>([^<>*_:：\\n]{1,40}?)[ \\t]?(?:[:：][ \\t]?</\\1>|</\\1>[ \\t]?[:：])");
    /** The number of an item of a list. */
    private static final Pattern NUMBER = Pattern.compile("\\s{0,8}\\d{1,3}\\.");
    private static final String MARKS = " \t>*_\"'”’»)]）」』";
    private static final String ENDS = ".!?…。！？؟۔।";
    /** So many lines begin with labels in bold. */
    private static final int FEWEST = 3;
    /** A talk that runs on in fewer lines has so many labels. */
    private static final int FEWEST_RUNNING = 4;

    /**
     * Where one label begins all lines, one name answers in them: so often, and half as often as that label. Several would be quoted or
     * described.
     */
    private static final int FEWEST_INSIDE = 2;

    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, Integer> inside = new HashMap<>();
    /** The labels as they are written first, and how often each occurs. */
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Integer> all = new HashMap<>();
    private String last;
    /** How often a label follows another one. */
    private int changes;

    private BoldNames() {
    }

    /** The divided text; null if no such label stands in the middle of a line. */
    static InlineNames.Divided of(String written) {
        boolean tags = written.indexOf("<b>") >= 0 || written.indexOf("<strong>") >= 0;
        var text = tags ? TAGS.matcher(written).replaceAll("**$2:**") : written;
        if (text.indexOf("**") < 0 && text.indexOf("__") < 0) {
            return null;
        }
        var found = new BoldNames();
        var lines = new Lines(text);
        while (lines.next()) {
            found.see(lines.text());
        }
        if (found.isRunning()) {
            return found.divided(text);
        }
        int begun = found.starts.values().stream().mapToInt(Integer::intValue).sum();
        int most = found.starts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean two = found.starts.size() == 1
                && found.inside.keySet().stream().filter(key -> !found.starts.containsKey(key)).count() == 1;
        found.inside.keySet().removeIf(key -> !found.starts.containsKey(key)
                && (!two || found.inside.get(key) < FEWEST_INSIDE || 2 * found.inside.get(key) < most
                        || !isName(found.names.get(key))));
        boolean several = found.starts.size() > 1 || !found.starts.keySet().containsAll(found.inside.keySet());
        return !found.inside.isEmpty() && several && begun >= FEWEST ? found.divided(text) : null;
    }

    /** Whether hardly any label begins a line, and all labels are names that recur and take turns. */
    private boolean isRunning() {
        int places = all.values().stream().mapToInt(Integer::intValue).sum();
        int begun = starts.values().stream().mapToInt(Integer::intValue).sum();
        return begun < FEWEST && places >= FEWEST_RUNNING && all.size() > 1 && changes == places
                && all.values().stream().allMatch(count -> count > 1) && names.values().stream().allMatch(BoldNames::isName);
    }

    /** Counts the label at the beginning of a line, and those that follow in the line. */
    private void see(String line) {
        boolean first = true;
        for (var label = LABEL.matcher(line); label.find(); first = false) {
            var key = Labels.key(label.group(2));
            names.putIfAbsent(key, label.group(2).strip());
            all.merge(key, 1, Integer::sum);
            changes += key.equals(last) ? 0 : 1;
            last = key;
            if (first && isMark(line, label.start())) {
                starts.merge(key, 1, Integer::sum);
            } else if (isBehindSentence(line, label)) {
                inside.merge(key, 1, Integer::sum);
            }
        }
    }

    private static boolean isName(String name) {
        return !DocumentWords.isNobody(name)
                && (LabelWords.isPart(name) || DocumentWords.isFirstName(name) || VoiceName.isCertain(name));
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
                if (isOfVoice(Labels.key(label.group(2))) && isBehindSentence(line, label)) {
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

    /** Whether a label stands behind the end of a sentence, and what is behind it does not go on with a small letter. */
    private static boolean isBehindSentence(String line, Matcher label) {
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
        return end > 0 && ENDS.indexOf(line.charAt(end - 1)) >= 0 && !NUMBER.matcher(line).region(0, end).matches();
    }

    private boolean isOfVoice(String key) {
        return starts.containsKey(key) || inside.containsKey(key);
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
