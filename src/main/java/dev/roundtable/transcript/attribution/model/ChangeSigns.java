package dev.roundtable.transcript.attribution.model;

import java.util.Arrays;

import dev.roundtable.transcript.attribution.clause.Clause;
import dev.roundtable.transcript.attribution.clause.Cue;

/** Finds the {@link Features} of a place where the voice may change that do not depend on the two voices. */
final class ChangeSigns {

    private static final int ALWAYS = 0;
    private static final int ASKED = 1;
    private static final int BRIEF = 2;
    private static final int LONG = 3;
    private static final int ASKS_SOON = 4;
    private static final int IN_ENDLESS_SENTENCE = 5;
    private static final int AFTER = 6;
    private static final int NEXT = AFTER + Clause.Close.values().length;
    private static final int LAST = NEXT + Cue.EVIDENCE;
    private static final int THEN = LAST + Cue.EVIDENCE;

    /** The number of signs. */
    static final int COUNT = THEN + Cue.EVIDENCE;

    /** The most words of a brief sentence, and the fewest of a long one. */
    private static final int FEW_WORDS = 3;
    private static final int MANY_WORDS = 25;

    private ChangeSigns() {
    }

    /**
     * The signs before a clause, by number.
     *
     * @param i the clause that a new voice would begin with
     * @param sentenceEnd the next place where the voice may change
     */
    static int[] at(Observations observations, int i, int sentenceEnd) {
        var signs = new int[COUNT];
        int count = 0;
        var close = observations.clause(i - 1).close();
        signs[count++] = ALWAYS;
        signs[count++] = AFTER + close.ordinal();
        if (observations.shows(i - 1, Cue.QUESTION_MARK) || i > 1 && observations.shows(i - 2, Cue.QUESTION_MARK)) {
            signs[count++] = ASKED;
        }
        int words = observations.words(i, sentenceEnd);
        if (words <= FEW_WORDS) {
            signs[count++] = BRIEF;
        } else if (words >= MANY_WORDS) {
            signs[count++] = LONG;
        }
        boolean more = i + 1 < observations.clauses();
        if (more && (observations.shows(i, Cue.QUESTION_MARK) || observations.shows(i + 1, Cue.QUESTION_MARK))) {
            signs[count++] = ASKS_SOON;
        }
        if (observations.isEndless() && !close.endsSentence()) {
            signs[count++] = IN_ENDLESS_SENTENCE;
        }
        for (int cue = 0; cue < Cue.EVIDENCE; cue++) {
            if ((observations.cues(i) >> cue & 1) != 0) {
                signs[count++] = NEXT + cue;
            }
            if ((observations.cues(i - 1) >> cue & 1) != 0) {
                signs[count++] = LAST + cue;
            }
            if (more && (observations.cues(i + 1) >> cue & 1) != 0) {
                signs[count++] = THEN + cue;
            }
        }
        return Arrays.copyOf(signs, count);
    }
}
