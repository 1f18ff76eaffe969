package dev.roundtable.transcript.format.label;

import dev.roundtable.transcript.format.Lines;
import dev.roundtable.transcript.format.TranscriptHeading;

/** Finds the heading of the transcript below show notes, sponsors and a summary, which may have labels that are none of the talk. */
final class TalkHeading {

    /** The share of the text that stands below the heading. */
    private static final double SHARE = 0.3;
    private static final int FEWEST_LABELS = 2;

    private TalkHeading() {
    }

    /** The number of the line of the first heading "Transcript" below which is much of the text, with labels; 0 without one. */
    static int line(String text) {
        var lines = new Lines(text);
        while (lines.next() && lines.nextStart() <= (1 - SHARE) * text.length()) {
            if (lines.text().startsWith("#") && TranscriptHeading.is(lines.text())) {
                return hasLabels(text.substring(lines.nextStart())) ? lines.number() : 0;
            }
        }
        return 0;
    }

    private static boolean hasLabels(String below) {
        return below.lines().filter(line -> {
            var label = LabelLine.of(line);
            return line.startsWith("#") || label != null && label.label() != null;
        }).limit(FEWEST_LABELS).count() == FEWEST_LABELS;
    }
}
