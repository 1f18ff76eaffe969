package dev.roundtable.transcript.format.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

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
    /** How many lines above the heading are looked for below it. */
    private static final int MOST_QUOTES = 20;
    private static final int LONGEST_END = 30;
    private static final Pattern QUOTE_START = Pattern.compile("^[\\s\"“‘«「*_]+");
    private static final Pattern QUOTE_END = Pattern.compile("[\\s\"”’»」*_.]+$");

    private static final TalkHeading NONE = new TalkHeading(0, false);

    /**
     * Finds the first heading "Transcript" below which is much of the text, with labels. If two who speak below it take turns above it, and
     * what they say is not quoted from below, the talk begins above it, and the heading is one of its parts.
     */
    static TalkHeading of(String text) {
        var lines = new Lines(text);
        var above = new ArrayList<String>();
        var lineEnds = new ArrayList<String>();
        while (lines.next() && lines.nextStart() <= (1 - SHARE) * text.length()) {
            if (lines.text().startsWith("#") && TranscriptHeading.is(lines.text())) {
                var below = text.substring(lines.nextStart()).lines().map(TalkHeading::label).filter(label -> label != null)
                        .toList();
                boolean quoted = areQuoted(lineEnds, text.substring(lines.nextStart()));
                return below.size() < FEWEST_LABELS ? NONE : heading(lines.number(), above, below, quoted);
            }
            var label = LabelTally.isListed(lines.text()) ? null : label(lines.text());
            if (label != null) {
                above.add(label);
                if (lineEnds.size() < MOST_QUOTES) {
                    lineEnds.add(end(lines.text()));
                }
            }
        }
        return NONE;
    }

    /** Whether most lines with labels end with words that stand again below. */
    private static boolean areQuoted(List<String> ends, String below) {
        return !ends.isEmpty() && 2 * ends.stream().filter(below::contains).count() > ends.size();
    }

    /** The last words of a line, behind its label, without the marks of a quote. */
    private static String end(String line) {
        var words = QUOTE_END.matcher(line.strip()).replaceFirst("");
        int label = Math.max(words.lastIndexOf(':'), words.lastIndexOf('：')) + 1;
        return QUOTE_START.matcher(words.substring(Math.max(label, words.length() - LONGEST_END))).replaceFirst("");
    }

    private static TalkHeading heading(int line, List<String> above, List<String> below, boolean quoted) {
        above.retainAll(new HashSet<>(below));
        int voices = new HashSet<>(above).size();
        return voices >= FEWEST_VOICES && above.size() > voices && !quoted ? NONE : new TalkHeading(line, voices > 0);
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
