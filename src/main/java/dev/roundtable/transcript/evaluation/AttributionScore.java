package dev.roundtable.transcript.evaluation;

import dev.roundtable.transcript.script.ConversationKind;

/**
 * Counts how well stretches agree with the labels of a transcript. Units are Han characters, and runs of other letters or digits.
 *
 * @param units how many units the transcript has
 * @param correct units given to the right person, or to nobody where the label is nobody's on the roster
 * @param sure units attributed to somebody with a confidence of at least 0.8
 * @param sureCorrect those of them that are right
 * @param changes changes of voice in the labels
 * @param found changes of voice in the stretches
 * @param hit changes of voice at exactly the same unit
 * @param longest units of the person who speaks most: the result of giving all units to one person
 * @param alternating units that are right when moderator and panelists alternate at question marks
 * @param reliability how often each stated confidence is right
 * @param kind the kind of conversation that inference found; null if no kind is clear
 */
public record AttributionScore(int units, int correct, int sure, int sureCorrect, int changes, int found, int hit, int longest,
        int alternating, Reliability reliability, ConversationKind kind) {

    /** The share of units that are right. */
    public double accuracy() {
        return share(correct, units);
    }

    /** The harmonic mean of precision and recall of changes of voice. */
    public double boundaryF1() {
        return share(2 * hit, changes + found);
    }

    /** The share of units attributed with confidence that are right; NaN if there are none. */
    public double precision() {
        return sure == 0 ? Double.NaN : share(sureCorrect, sure);
    }

    /** The share of units that are attributed with confidence. */
    public double coverage() {
        return share(sure, units);
    }

    /** The accuracy of giving all units to the person who speaks most. */
    public double longestFloor() {
        return share(longest, units);
    }

    /** The accuracy of alternating speakers at question marks. */
    public double alternatingFloor() {
        return share(alternating, units);
    }

    /** The same score with the kind of conversation. */
    AttributionScore with(ConversationKind found) {
        return new AttributionScore(units, correct, sure, sureCorrect, changes, this.found, hit, longest, alternating,
                reliability, found);
    }

    /** The score of both transcripts as if they were one, without a kind. */
    AttributionScore plus(AttributionScore other) {
        return new AttributionScore(units + other.units, correct + other.correct, sure + other.sure,
                sureCorrect + other.sureCorrect, changes + other.changes, found + other.found, hit + other.hit,
                longest + other.longest, alternating + other.alternating, reliability.plus(other.reliability), null);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
