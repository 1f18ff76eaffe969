package dev.roundtable.transcript.format.shape;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.label.form.LabelLine;
import dev.roundtable.transcript.format.label.name.DocumentWords;
import dev.roundtable.transcript.format.line.Lines;
import dev.roundtable.transcript.format.line.TalkSigns;

/**
 * Writes an interview whose questions are numbered as labelled text: {@code 1. How is it?} above the answer of somebody who speaks of
 * himself. Tests and lists of frequent questions look the same, but nobody does so there. Each line stays where it is.
 */
final class NumberedQuestions {

    private static final Pattern NUMBERED = Pattern
            .compile("\\s{0,3}+(\\d{1,2})(\\.\\d{1,2})?(?:[.)]?[*_]{0,2}\\s{1,4}|[、．]\\s{0,4})(\\S.*)");
    private static final int FEWEST = 4;
    /** The share of numbered lines that ask. */
    private static final double ASKING = 0.6;
    /** The share of numbered lines with an answer below. */
    private static final double ANSWERED = 0.9;
    /** The share of answers in which somebody speaks of himself. */
    private static final double PERSONAL = 0.3;

    private int last;
    private int numbered;
    private int asking;
    private int answered;
    private int personal;

    private NumberedQuestions() {
    }

    /** The text with Q and A; null if its numbered lines do not ask. */
    static String labelled(String text) {
        if (text.indexOf('?') < 0 && text.indexOf('？') < 0 && text.indexOf('؟') < 0) {
            return null;
        }
        var questions = new NumberedQuestions();
        var labelled = questions.read(text);
        return questions.areAnInterview() ? labelled : null;
    }

    private String read(String text) {
        var out = new StringBuilder(text.length());
        var lines = new Lines(text);
        boolean asked = false;
        boolean listed = true;
        boolean matter = false;
        while (listed && lines.next()) {
            var line = NUMBERED.matcher(lines.text());
            boolean question = line.matches() && isNext(line);
            if (question) {
                listed = !asked || numbered == 0;
                out.append("Q: ").append(line.group(3));
                numbered++;
                asking += line.group(3).stripTrailing().matches(".*[?？؟][*_\"”»)]{0,3}") ? 1 : 0;
                asked = true;
            } else {
                matter = lines.number() == 1 ? isRule(lines.text()) : matter && !isRule(lines.text());
                boolean title = numbered == 0 && !matter && isTitle(lines.text());
                out.append(asked && !lines.isBlank() ? "A: " : title ? "# " : "").append(lines.text());
                answered += asked && !lines.isBlank() ? 1 : 0;
                personal += asked && !lines.isBlank() && TalkSigns.isPersonal(lines.text()) ? 1 : 0;
                asked &= lines.isBlank();
            }
            out.append('\n');
        }
        return listed ? out.toString() : "";
    }

    private static boolean isRule(String line) {
        return line.strip().equals("---");
    }

    /** Whether a line above the questions has a colon and is no field: nobody but Q and A speaks. */
    private static boolean isTitle(String line) {
        var label = LabelLine.of(line);
        return label != null && label.label() != null && !DocumentWords.isField(label.label());
    }

    /** Whether a number follows the one before, or counts a question that follows from the same one. */
    private boolean isNext(Matcher line) {
        int number = Integer.parseInt(line.group(1));
        boolean next = number == last + 1 || line.group(2) != null && number == last;
        last = next ? number : last;
        return next;
    }

    private boolean areAnInterview() {
        return numbered >= FEWEST && asking >= ASKING * numbered && answered >= ANSWERED * numbered
                && personal >= PERSONAL * answered;
    }
}
