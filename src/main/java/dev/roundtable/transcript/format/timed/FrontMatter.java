package dev.roundtable.transcript.format.timed;

import java.util.List;

import dev.roundtable.transcript.format.line.Lines;
import dev.roundtable.transcript.format.line.TranscriptHeading;
import dev.roundtable.transcript.format.timed.line.TimedLine;

/** Finds where the talk may begin: below the front matter of Markdown, and below a heading "Transcript". */
final class FrontMatter {

    private static final int LONGEST = 400;

    private FrontMatter() {
    }

    /** The number of the line that closes the front matter; 0 if there is none. */
    static int end(String text) {
        var lines = new Lines(text);
        if (!lines.next() || !lines.text().stripTrailing().equals("---")) {
            return 0;
        }
        while (lines.number() < LONGEST && lines.next()) {
            var line = lines.text().stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                return lines.number();
            }
        }
        return 0;
    }

    /**
     * The index of the last line that is only the heading of a transcript and has two times below it; -1 if there is none. Somebody may
     * say such words between two times, so without marks of a heading no time stands above it, or times begin anew below it.
     */
    static int transcript(List<TimedLine> lines) {
        var above = above(lines);
        int times = 0;
        double below = 0;
        for (int i = lines.size() - 1; i >= 0; i--) {
            var line = lines.get(i);
            if (line.clock() != null) {
                times++;
                below = line.clock().start();
            } else if (times > 1 && TranscriptHeading.is(line.text())
                    && (line.heading() || above[i] == null || below <= above[i].clock().start())) {
                return i;
            }
        }
        return -1;
    }

    /** For every line the next one above it with a time; null without one. */
    private static TimedLine[] above(List<TimedLine> lines) {
        var above = new TimedLine[lines.size()];
        for (int i = 1; i < above.length; i++) {
            above[i] = lines.get(i - 1).clock() != null ? lines.get(i - 1) : above[i - 1];
        }
        return above;
    }
}
