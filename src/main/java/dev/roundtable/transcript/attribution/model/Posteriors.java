package dev.roundtable.transcript.attribution.model;

import java.util.Arrays;

/** Collects the probability of each voice in each clause, and of a change before it, from the probabilities of turns. */
final class Posteriors implements Expectations {

    private final int first;
    private final double[][] enters;
    private final double[] changes;

    /** For the clauses from one to another. */
    Posteriors(int first, int end, int voices) {
        this.first = first;
        this.enters = new double[end - first + 1][voices];
        this.changes = new double[end - first + 1];
    }

    @Override
    public void turn(int voice, int from, int to, double probability) {
        enters[from - first][voice] += probability;
        enters[to - first][voice] -= probability;
        changes[from - first] += probability;
    }

    /** By clause from the first. */
    VoiceEstimate estimate() {
        return new VoiceEstimate(byClause(), Arrays.copyOf(changes, changes.length - 1));
    }

    private double[][] byClause() {
        int voices = enters[0].length;
        var posteriors = new double[enters.length - 1][voices];
        var now = new double[voices];
        for (int i = 0; i < posteriors.length; i++) {
            double sum = 0;
            for (int v = 0; v < voices; v++) {
                now[v] += enters[i][v];
                posteriors[i][v] = Math.max(0, now[v]);
                sum += posteriors[i][v];
            }
            for (int v = 0; v < voices; v++) {
                posteriors[i][v] /= sum;
            }
        }
        return posteriors;
    }
}
