package dev.roundtable.transcript.format.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import dev.roundtable.transcript.format.Lines;
import dev.roundtable.transcript.format.TranscriptHeading;

/**
 * The heading of the transcript below show notes, sponsors and a summary, which may have labels that are none of the talk.
 *
 * @param line the number of its line; 0 without one
 * @param quoting whether somebody who speaks below it has a label above it, too
 */
record TalkHeading(int line, boolean quoting) {

    /** The share of the text that stands below the heading. */
    private static final double SHARE = 0.3;
    private static final int FEWEST_LABELS = 2;
    private static final int FEWEST_VOICES = 2;

    private static final TalkHeading NONE = new TalkHeading(0, false);

    /**
     * Finds the first heading "Transcript" below which is much of the text, with labels. If two who speak below it take turns above it,
     * the talk begins above it, and the heading is one of its parts.
     */
    static TalkHeading of(String text) {
        var lines = new Lines(text);
        var above = new ArrayList<String>();
        while (lines.next() && lines.nextStart() <= (1 - SHARE) * text.length()) {
            if (lines.text().startsWith("#") && TranscriptHeading.is(lines.text())) {
                var below = text.substring(lines.nextStart()).lines().map(TalkHeading::label).filter(label -> label != null)
                        .toList();
                return below.size() < FEWEST_LABELS ? NONE : heading(lines.number(), above, below);
            }
            var label = LabelTally.isListed(lines.text()) ? null : label(lines.text());
            if (label != null) {
                above.add(label);
            }
        }
        return NONE;
    }

    private static TalkHeading heading(int line, List<String> above, List<String> below) {
        above.retainAll(new HashSet<>(below));
        int voices = new HashSet<>(above).size();
        return voices >= FEWEST_VOICES && above.size() > voices ? NONE : new TalkHeading(line, voices > 0);
    }

    /** The key of a heading, or of the label of a line; null without one. */
    private static String label(String text) {
        if (text.startsWith("#")) {
            return Labels.key(LabelStyle.withoutColon(text.replaceFirst("^#+", "").strip()));
        }
        var line = LabelLine.of(text);
        return line == null || line.label() == null ? null : Labels.key(line.label());
    }
}
