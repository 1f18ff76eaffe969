package dev.roundtable.transcript.doubt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import dev.roundtable.transcript.format.label.head.RoleHead;

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
        var text = reading.text();
        int talk = talk(reading);
        int end = 0;
        for (int colon = text.indexOf(": "); colon >= 0; colon = text.indexOf(": ", end)) {
            int start = start(text, colon);
            end = end(text, colon);
            var label = start < 0 || colon > end - 3 ? null : label(text.substring(start, colon));
            boolean head = colon < talk && label != null && read.containsKey(label)
                    && RoleHead.isName(text.substring(colon + 1, end));
            var left = label == null || head ? null : read.computeIfPresent(label, (key, count) -> count - 1);
            if (left != null && left < 0) {
                lost.add(text.substring(start, end));
            }
        }
        report.add(lost, "%s has the label of a speaker, but its words are in no turn of the speaker.",
                "Write the labels of the file in one form.");
    }

    /** The index where the first words of a speaker stand; the end of the file if it writes them otherwise. */
    private static int talk(Reading reading) {
        int first = 0;
        while (first < reading.pieces().size() - 1 && reading.pieces().get(first).label() == null) {
            first++;
        }
        var label = reading.pieces().get(first).label();
        // a title above the talk may have the same words
        int from = label == null ? 0 : Math.max(0, reading.text().indexOf(label));
        int at = reading.index(reading.words().get(first), from);
        return at < 0 ? reading.text().length() : at;
    }

    /** The index where the line of a colon begins; -1 if nothing or too much stands before the colon. */
    private static int start(String text, int colon) {
        int start = colon;
        while (start > 0 && !isLineEnd(text.charAt(start - 1))) {
            start--;
            if (colon - start >= LONGEST) {
                return -1;
            }
        }
        return start == colon ? -1 : start;
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** The words before the first colon of a line, behind a mark, a time or a bracket. */
    private static String label(String start) {
        var before = start.indexOf('*') < 0 ? start : start.replace("*", "");
        int from = Math.max(Math.max(before.lastIndexOf(']'), before.lastIndexOf(')')), before.lastIndexOf('>'));
        return before.substring(from + 1).strip();
    }
}
