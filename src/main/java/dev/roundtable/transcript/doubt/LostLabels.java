package dev.roundtable.transcript.doubt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Doubts a reading that has fewer turns of a speaker than the file has lines with the speaker's label. */
final class LostLabels implements Doubt {

    /** Formats of lines; a chat leaves out pictures and other messages without words. */
    private static final Set<String> FORMATS = Set.of("labelled", "timed");
    private static final int LONGEST = 60;

    @Override
    public void check(Reading reading, Report report) {
        if (!FORMATS.contains(reading.format()) || reading.isChat()) {
            return;
        }
        Map<String, Integer> read = new HashMap<>();
        reading.pieces().stream().filter(piece -> piece.label() != null)
                .forEach(piece -> read.merge(piece.label(), 1, Integer::sum));
        var lost = new ArrayList<String>();
        reading.text().lines().forEach(line -> {
            var label = label(line);
            var left = label == null ? null : read.computeIfPresent(label, (key, count) -> count - 1);
            if (left != null && left < 0) {
                lost.add(line);
            }
        });
        report.add(lost, "%s has the label of a speaker, but its words are in no turn of the speaker.",
                "Write the labels of the file in one form.");
    }

    /** The words before the first colon of a line, behind a mark, a time or a bracket; null if nothing follows the colon. */
    private static String label(String line) {
        int colon = line.indexOf(": ");
        if (colon <= 0 || colon >= LONGEST || colon > line.length() - 3) {
            return null;
        }
        var before = line.substring(0, colon).replace("*", "");
        int from = Math.max(Math.max(before.lastIndexOf(']'), before.lastIndexOf(')')), before.lastIndexOf('>'));
        return before.substring(from + 1).strip();
    }
}
