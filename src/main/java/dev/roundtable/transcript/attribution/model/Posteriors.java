package dev.roundtable.transcript.attribution.model;

/** Collects the probability of each voice in each clause from the probabilities of turns. */
final class Posteriors implements Expectations {

    private final int first;
    private final double[][] enters;

    /** For the clauses from one to another. */
    Posteriors(int first, int end, int voices) {
        this.first = first;
        this.enters = new double[end - first + 1][voices];
    }

    @Override
    public void turn(int voice, int from, int to, double probability) {
        enters[from - first][voice] += probability;
        enters[to - first][voice] -= probability;
    }

    /** By clause from the first, and voice; each clause adds up to 1. */
    double[][] byClause() {
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
