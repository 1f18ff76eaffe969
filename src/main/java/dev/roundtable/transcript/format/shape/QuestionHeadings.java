package dev.roundtable.transcript.format.shape;

import java.util.regex.Pattern;

import dev.roundtable.transcript.format.line.Lines;

/**
 * Writes an interview whose questions are headings as labelled text: {@code ## How is it?} above the answer. Whether the answers are
 * those of somebody who speaks of himself is decided like for other questions and answers.
 */
final class QuestionHeadings {

    private static final Pattern HEADING = Pattern
            .compile("#{2,6}\\s{1,3}(?:Q\\s?\\d{0,3}\\s?[.:：)]?\\s{0,3}|\\d{1,3}[.)、]\\s{0,3})?(\\S.{0,400})");
    private static final int FEWEST = 2;
    /** The share of headings that ask. */
    private static final double ASKING = 0.8;

    private QuestionHeadings() {
    }

    /** The text with Q and A; null if its headings do not ask. */
    static String labelled(String text) {
        if (text.indexOf('?') < 0 && text.indexOf('？') < 0 || text.indexOf("\n##") < 0) {
            return null;
        }
        var out = new StringBuilder(text.length());
        var lines = new Lines(text);
        int headings = 0;
        int questions = 0;
        boolean asked = false;
        while (lines.next()) {
            var heading = HEADING.matcher(lines.text().strip());
            if (heading.matches()) {
                headings++;
                boolean asks = heading.group(1).stripTrailing().matches(".*[?？][*_]{0,3}");
                questions += asks ? 1 : 0;
                out.append(asks ? "Q: " + heading.group(1) : lines.text());
                asked = asks;
            } else {
                out.append(asked && !lines.isBlank() ? "A: " : "").append(lines.text());
                asked &= lines.isBlank();
            }
            out.append('\n');
        }
        return questions >= FEWEST && questions >= ASKING * headings ? out.toString() : null;
    }
}
