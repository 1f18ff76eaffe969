package dev.roundtable.ingest.read;

import dev.roundtable.transcript.evaluation.AttributionScore;

/**
 * How far inference alone agrees with the labels or reviewed cues of a panel.
 *
 * @param accuracy the share of words that inference gives to the right person, 0 to 1; a Han character counts as a word
 * @param boundaryF1 the harmonic mean of precision and recall of changes of voice, 0 to 1
 */
public record Agreement(double accuracy, double boundaryF1) {

    /** Takes the figures from a score. */
    static Agreement of(AttributionScore score) {
        return new Agreement(score.accuracy(), score.boundaryF1());
    }
}
