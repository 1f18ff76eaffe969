package dev.roundtable.transcript.attribution;

import java.util.Arrays;

import dev.roundtable.transcript.attribution.model.Memory;
import dev.roundtable.transcript.attribution.model.Observations;
import dev.roundtable.transcript.attribution.model.Scores;
import dev.roundtable.transcript.attribution.model.TurnModel;
import dev.roundtable.transcript.attribution.model.VoicePath;

/**
 * Reads a body: who speaks, by names and style; then again, some times, with what each panelist was found to talk of. Long bodies are
 * read in pieces that overlap, so that memory stays bounded.
 */
public final class Reading {

    private static final int AGAIN = 3;
    /** How much of what was found is taken over each time: with all of it, readings may go back and forth between two. */
    private static final double SHARE = 0.5;
    private static final int CELLS = 4_000_000;
    private static final int OVERLAP = 200;

    private final Observations seen;
    private final double[] weights;
    private final Vocabulary vocabulary;
    private final int[] lengths;

    Reading(String text, Observations seen, double[] weights) {
        this.seen = seen;
        this.weights = weights;
        this.vocabulary = new Vocabulary(text, seen);
        this.lengths = seen.lengths();
    }

    /** The probability of each voice in each clause. */
    double[][] posteriors() {
        var bias = new double[seen.clauses()][seen.voices()];
        var posteriors = posteriors(bias);
        for (int round = 0; round < AGAIN; round++) {
            approach(bias, vocabulary.fit(posteriors, VoicePath.of(lengths, posteriors, Stretches.CHANGE_COST)));
            posteriors = posteriors(bias);
        }
        return posteriors;
    }

    private static void approach(double[][] bias, double[][] found) {
        for (int i = 0; i < bias.length; i++) {
            for (int v = 0; v < bias[i].length; v++) {
                bias[i][v] += SHARE * (found[i][v] - bias[i][v]);
            }
        }
    }

    /** How likely the observations are, as a logarithm: of the first piece where there are several. */
    public static double likelihood(Observations seen, double[] weights) {
        var scores = new Scores(seen, weights, new double[seen.clauses()][seen.voices()]);
        var places = seen.places();
        int end = Math.min(places.length - 1, piece(seen));
        return new TurnModel(seen, scores, Arrays.copyOf(places, end + 1), true, end == places.length - 1).likelihood();
    }

    private static int piece(Observations seen) {
        return Math.max(OVERLAP, CELLS / (seen.voices() * new Memory(seen).size()));
    }

    private double[][] posteriors(double[][] bias) {
        var scores = new Scores(seen, weights, bias);
        var places = seen.places();
        var posteriors = new double[seen.clauses()][];
        int last = places.length - 1;
        int piece = piece(seen);
        for (int from = 0; from < last; from += piece) {
            int start = Math.max(0, from - OVERLAP);
            int end = Math.min(last, from + piece + OVERLAP);
            var read = new TurnModel(seen, scores, Arrays.copyOfRange(places, start, end + 1), start == 0, end == last)
                    .posteriors();
            int keep = Math.min(last, from + piece);
            System.arraycopy(read, places[from] - places[start], posteriors, places[from], places[keep] - places[from]);
        }
        return posteriors;
    }
}
