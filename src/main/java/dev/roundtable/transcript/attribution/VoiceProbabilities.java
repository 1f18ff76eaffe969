package dev.roundtable.transcript.attribution;

import java.util.Arrays;

import dev.roundtable.transcript.attribution.model.History;
import dev.roundtable.transcript.attribution.model.Observations;
import dev.roundtable.transcript.attribution.model.Scores;
import dev.roundtable.transcript.attribution.model.TurnModel;
import dev.roundtable.transcript.attribution.model.VoiceEstimate;
import dev.roundtable.transcript.attribution.model.VoicePath;

/**
 * Computes the probability of each voice in each clause of a body: first from names and style, then in several rounds also from the
 * vocabulary of each panelist. A long body is processed in pieces that overlap, so that memory stays bounded.
 */
public final class VoiceProbabilities {

    private static final int ROUNDS = 3;
    /** The share of a new result that each round takes over. With all of it, rounds may alternate between two results. */
    private static final double LEARNING_RATE = 0.5;
    private static final int MOST_CELLS = 4_000_000;
    private static final int OVERLAP = 200;

    private final Observations observations;
    private final Scores scores;
    private final Vocabulary vocabulary;
    private final int[] lengths;

    VoiceProbabilities(String text, Observations observations, double[] weights) {
        this.observations = observations;
        this.scores = new Scores(observations, weights);
        this.vocabulary = new Vocabulary(text, observations);
        this.lengths = observations.lengths();
    }

    /** The probability of each voice in each clause, and of the changes between them. */
    VoiceEstimate estimate() {
        var bias = new double[observations.clauses()][observations.voices()];
        var estimate = estimate(bias);
        for (int round = 0; round < ROUNDS; round++) {
            var path = VoicePath.of(lengths, estimate.voices(), VoicePath.CHANGE_COST);
            moveTowards(bias, vocabulary.fit(estimate.voices(), path));
            estimate = estimate(bias);
        }
        return estimate;
    }

    private static void moveTowards(double[][] bias, double[][] found) {
        for (int i = 0; i < bias.length; i++) {
            for (int v = 0; v < bias[i].length; v++) {
                bias[i][v] += LEARNING_RATE * (found[i][v] - bias[i][v]);
            }
        }
    }

    /** The log-likelihood of the observations; for a long body, of its first piece. */
    public static double likelihood(Observations observations, double[] weights) {
        return likelihood(observations, weights, Integer.MAX_VALUE);
    }

    /** The log-likelihood of the observations up to a number of places where the voice may change. */
    static double likelihood(Observations observations, double[] weights, int most) {
        var scores = new Scores(observations, weights);
        var places = observations.places();
        int end = Math.min(Math.min(most, places.length - 1), piece(observations));
        return new TurnModel(observations, scores, Arrays.copyOf(places, end + 1), true, end == places.length - 1).likelihood();
    }

    private static int piece(Observations observations) {
        return Math.max(OVERLAP, MOST_CELLS / (observations.voices() * new History(observations).size()));
    }

    private VoiceEstimate estimate(double[][] bias) {
        var biased = scores.with(bias);
        var places = observations.places();
        var estimate = VoiceEstimate.none(observations.clauses(), observations.voices());
        int last = places.length - 1;
        int piece = piece(observations);
        for (int from = 0; from < last; from += piece) {
            int start = Math.max(0, from - OVERLAP);
            int end = Math.min(last, from + piece + OVERLAP);
            var read = new TurnModel(observations, biased, Arrays.copyOfRange(places, start, end + 1), start == 0, end == last)
                    .estimate();
            int keep = Math.min(last, from + piece);
            estimate.replace(places[from], read, places[from] - places[start], places[keep] - places[from]);
        }
        return estimate;
    }
}
