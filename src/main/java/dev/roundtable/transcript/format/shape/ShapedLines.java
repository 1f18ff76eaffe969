package dev.roundtable.transcript.format.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.line.Lines;
import dev.roundtable.transcript.format.line.TalkSigns;
import dev.roundtable.transcript.script.LabelWords;

/** The lines of a file in the form that names its speakers, found from the whole file. */
final class ShapedLines {

    private static final int FEWEST = 3;
    /** Between two labels stand at most so many lines. */
    private static final int MOST_LINES_A_TURN = 60;
    /** Between two labels of a form that other texts have, too, stand at most so many lines. */
    private static final int MOST_LINES_A_WEAK_TURN = 8;
    /** The share of labels whose names recur. */
    private static final double RECURRING = 0.6;
    /** The share of turns with words of people who talk to each other. */
    private static final double TALK = 0.15;
    private static final int MOST_LINES = 200_000;

    private final Map<Integer, ShapedLine> lines;
    private final Set<String> names;

    private ShapedLines(List<ShapedLine> found) {
        lines = new HashMap<>();
        names = new HashSet<>();
        for (var line : found) {
            lines.put(line.number(), line);
            names.add(line.name());
        }
    }

    /** The lines of the most frequent form that names speakers; no lines if there is none. */
    static ShapedLines of(Input input) {
        var texts = new ArrayList<String>();
        var read = new Lines(input.text());
        int filled = 0;
        while (texts.size() < MOST_LINES && read.next()) {
            texts.add(read.text());
            filled += read.isBlank() ? 0 : 1;
        }
        List<ShapedLine> best = List.of();
        for (var shape : LineShape.values()) {
            var found = named(shape, texts);
            if (found.size() > best.size() && areLabels(shape, found, filled, texts)) {
                best = found;
            }
        }
        return new ShapedLines(best);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The names before words. */
    Set<String> names() {
        return names;
    }

    /** The text with labels before a colon; each line stays where it is. */
    String labelled(String text) {
        var out = new StringBuilder(text.length() + 16 * lines.size());
        var read = new Lines(text);
        while (read.next()) {
            var line = lines.get(read.number());
            out.append(line == null ? read.text() : line.labelled()).append('\n');
        }
        return out.toString();
    }

    private static List<ShapedLine> named(LineShape shape, List<String> texts) {
        var found = new ArrayList<ShapedLine>();
        var counts = new HashMap<String, Integer>();
        for (int i = 0; i < texts.size(); i++) {
            var line = texts.get(i).isBlank() ? null : ShapedLine.of(shape, i + 1, texts.get(i));
            if (line != null && !line.name().isEmpty()) {
                found.add(line);
                counts.merge(Labels.key(line.name()), 1, Integer::sum);
            }
        }
        found.removeIf(line -> !line.isNamed(counts.get(Labels.key(line.name())) > 1));
        return found;
    }

    private static boolean areLabels(LineShape shape, List<ShapedLine> found, int filled, List<String> texts) {
        var counts = new HashMap<String, Integer>();
        found.forEach(line -> counts.merge(Labels.key(line.name()), 1, Integer::sum));
        long recurring = counts.values().stream().filter(count -> count > 1).mapToLong(Integer::intValue).sum();
        int most = shape.isWeak() ? MOST_LINES_A_WEAK_TURN : MOST_LINES_A_TURN;
        if (isCounted(shape, found, filled)) {
            return true;
        }
        if (found.size() < FEWEST || counts.size() < 2 || recurring < RECURRING * found.size()
                || (long) found.size() * most < filled || 3 * counts.size() > 2 * found.size()) {
            return false;
        }
        long talks = found.stream().filter(line -> TalkSigns.in(line.words().isEmpty() ? below(line, texts) : line.words()))
                .count();
        return talks >= TALK * found.size();
    }

    /** Whether nearly every turn has a time and a voice that a recognizer counts, so that no name needs to recur. */
    private static boolean isCounted(LineShape shape, List<ShapedLine> found, int filled) {
        return shape.isTimed() && found.size() > 1 && 3 * found.size() >= filled
                && found.stream().allMatch(line -> LabelWords.isVoice(line.name()));
    }

    /** The first line with words below a label; empty without one. */
    private static String below(ShapedLine line, List<String> texts) {
        for (int i = line.number(); i < Math.min(texts.size(), line.number() + 3); i++) {
            if (!texts.get(i).isBlank()) {
                return texts.get(i);
            }
        }
        return "";
    }
}
