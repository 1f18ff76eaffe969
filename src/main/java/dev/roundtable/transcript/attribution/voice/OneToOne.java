package dev.roundtable.transcript.attribution.voice;

/**
 * Turns scores of people and voices into probabilities if each person has at most one voice and each voice belongs to at most one
 * person. Rows and columns are scaled in turns (Sinkhorn and Knopp, 1967), with a further column for people who do not speak and a slack
 * for voices of people outside the roster.
 */
final class OneToOne {

    /** The score of not speaking. */
    private static final double SILENT = 2;
    /** The logarithm of the weight of a voice that belongs to nobody of the roster. */
    private static final double OUTSIDER = -2;
    private static final int ROUNDS = 50;

    private OneToOne() {
    }

    /** The probability of each voice, by person and voice; the rest of each row is the probability that the person is silent. */
    static double[][] probabilities(double[][] scores, int voices) {
        var shares = new double[scores.length][];
        for (int p = 0; p < scores.length; p++) {
            shares[p] = new double[voices + 1];
            double most = SILENT;
            for (double score : scores[p]) {
                most = Math.max(most, score);
            }
            for (int v = 0; v <= voices; v++) {
                shares[p][v] = Math.exp((v < voices ? scores[p][v] : SILENT) - most);
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            scaleRows(shares);
            scaleColumns(shares, voices);
        }
        scaleRows(shares);
        return shares;
    }

    private static void scaleRows(double[][] shares) {
        for (var row : shares) {
            double sum = 0;
            for (double share : row) {
                sum += share;
            }
            for (int v = 0; v < row.length; v++) {
                row[v] /= sum;
            }
        }
    }

    private static void scaleColumns(double[][] shares, int voices) {
        for (int v = 0; v < voices; v++) {
            double sum = Math.exp(OUTSIDER);
            for (var row : shares) {
                sum += row[v];
            }
            for (var row : shares) {
                row[v] /= sum;
            }
        }
    }
}
