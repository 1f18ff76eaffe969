package dev.roundtable.transcript.attribution.certainty;

import dev.roundtable.transcript.attribution.model.Observations;
import dev.roundtable.transcript.attribution.model.VoiceEstimate;

/** A path of voices with what the model says of it. */
final class Reading {

    private static final double WITHOUT_WORDS = 0.01;
    private static final int BRIEF_WORDS = 3;

    private final Observations observations;
    private final VoiceEstimate estimate;
    private final int[] path;
    private final double[] changes;
    private final int[] words;

    Reading(Observations observations, VoiceEstimate estimate, int[] path) {
        this.observations = observations;
        this.estimate = estimate;
        this.path = path;
        this.changes = new double[path.length + 1];
        this.words = new int[path.length + 1];
        var lengths = observations.lengths();
        for (int i = 0; i < path.length; i++) {
            changes[i + 1] = changes[i] + estimate.changes()[i];
            words[i + 1] = words[i] + lengths[i];
        }
    }

    Observations observations() {
        return observations;
    }

    /** The voice of each clause. */
    int[] path() {
        return path;
    }

    /** The probability of the voice of a clause. */
    double fit(int i) {
        return estimate.voices()[i][path[i]];
    }

    /** The mean probability of the voices of the clauses from one to another. A clause without words counts a little, too. */
    double meanFit(int from, int to) {
        double sum = 0;
        double all = 0;
        for (int i = from; i < to; i++) {
            double weight = words(i, i + 1) + WITHOUT_WORDS;
            sum += weight * fit(i);
            all += weight;
        }
        return sum / all;
    }

    /** The probability that a turn begins with a clause. */
    double change(int i) {
        return Math.min(1, estimate.changes()[i]);
    }

    /** The expected number of turns that begin with the clauses from one to another. */
    double changes(int from, int to) {
        return to <= from ? 0 : changes[to] - changes[from];
    }

    /** Words in the clauses from one to another. */
    int words(int from, int to) {
        return words[to] - words[from];
    }

    /** Whether the clauses from one to another have few words. */
    boolean isBrief(int from, int to) {
        return words(from, to) <= BRIEF_WORDS;
    }

    /** Whether a clause is a whole sentence of few words. */
    boolean isBriefSentence(int i) {
        return isBrief(i, i + 1) && observations.clause(i).close().endsSentence()
                && (i == 0 || observations.clause(i - 1).close().endsSentence());
    }
}
