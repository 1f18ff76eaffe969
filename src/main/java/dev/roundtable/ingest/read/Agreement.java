package dev.roundtable.ingest.read;

import dev.roundtable.transcript.evaluation.AttributionScore;

/**
 * How far inference alone agrees with what labels or reviewed cues confirm.
 *
 * @param accuracy the share of units that go to the right person, 0 to 1
 * @param boundaryF1 the harmonic mean of precision and recall of changes of voice, 0 to 1
 */
public record Agreement(double accuracy, double boundaryF1) {

    /** The figures of a score. */
    static Agreement of(AttributionScore score) {
        return new Agreement(score.accuracy(), score.boundaryF1());
    }
}
