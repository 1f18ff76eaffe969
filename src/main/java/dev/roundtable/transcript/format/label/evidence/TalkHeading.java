package dev.roundtable.transcript.format.label.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import dev.roundtable.transcript.format.label.form.LabelLine;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.line.LineEnd;
import dev.roundtable.transcript.format.line.Lines;
import dev.roundtable.transcript.format.line.ListItem;
import dev.roundtable.transcript.format.line.TranscriptHeading;

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
    private static final int SHORTEST_END = 6;
    private static final String MARKS = " \t\"“”‘’«»「」*_.";

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
            var label = ListItem.is(lines.text()) ? null : label(lines.text());
            if (label != null) {
                above.add(label);
                addEnd(lines.text(), lineEnds);
            }
        }
        return NONE;
    }

    /** Whether most lines with words behind a label end with words that stand again below. */
    private static boolean areQuoted(List<String> ends, String below) {
        return !ends.isEmpty() && 2 * ends.stream().filter(below::contains).count() > ends.size();
    }

    /** Adds the last words behind the label of a line, without the marks of a quote, if they are more than a yes. */
    private static void addEnd(String text, List<String> ends) {
        var line = LabelLine.of(text);
        if (line == null || ends.size() == MOST_QUOTES) {
            return;
        }
        var words = line.speech(text);
        int to = words.length();
        while (to > 0 && MARKS.indexOf(words.charAt(to - 1)) >= 0) {
            to--;
        }
        int from = Math.max(0, to - LONGEST_END);
        while (from < to && MARKS.indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        if (to - from >= SHORTEST_END) {
            ends.add(words.substring(from, to));
        }
    }

    private static TalkHeading heading(int line, List<String> above, List<String> below, boolean quoted) {
        above.retainAll(new HashSet<>(below));
        int voices = new HashSet<>(above).size();
        return voices >= FEWEST_VOICES && above.size() > voices && !quoted ? NONE : new TalkHeading(line, voices > 0);
    }

    /** The key of a heading, or of the label of a line; null without one. */
    private static String label(String text) {
        if (text.startsWith("#")) {
            return Labels.key(LineEnd.withoutColon(text.replaceFirst("^#+", "").strip()));
        }
        var line = LabelLine.of(text);
        return line == null || line.label() == null ? null : Labels.key(line.label());
    }
}
