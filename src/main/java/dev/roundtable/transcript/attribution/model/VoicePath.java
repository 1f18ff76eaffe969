package dev.roundtable.transcript.attribution.model;

/**
 * Chooses one voice for each clause from the probabilities of all voices: the path with the most words expected to be right, minus a
 * cost for each change of voice (Viterbi, 1967, over posteriors). Without the cost, an uncertain clause would split a turn into three.
 */
public final class VoicePath {

    /** The expected number of right words that a change of voice must gain. */
    public static final double CHANGE_COST = 1;

    private VoicePath() {
    }

    /**
     * The voice of each clause.
     *
     * @param lengths words in each clause
     * @param posteriors probability of each voice in each clause
     * @param changeCost words that a change must gain
     */
    public static int[] of(int[] lengths, double[][] posteriors, double changeCost) {
        int clauses = posteriors.length;
        int voices = posteriors[0].length;
        var score = new double[voices];
        var previous = new int[clauses][voices];
        for (int i = 0; i < clauses; i++) {
            int best = likeliest(score);
            double changed = score[best] - changeCost;
            for (int v = 0; v < voices; v++) {
                boolean stays = score[v] >= changed;
                previous[i][v] = stays ? v : best;
                score[v] = (stays ? score[v] : changed) + lengths[i] * posteriors[i][v];
            }
        }
        var path = new int[clauses];
        path[clauses - 1] = likeliest(score);
        for (int i = clauses - 1; i > 0; i--) {
            path[i - 1] = previous[i][path[i]];
        }
        return path;
    }

    private static int likeliest(double[] values) {
        int best = 0;
        for (int v = 1; v < values.length; v++) {
            best = values[v] > values[best] ? v : best;
        }
        return best;
    }
}
