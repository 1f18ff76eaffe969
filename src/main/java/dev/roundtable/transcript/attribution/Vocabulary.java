package dev.roundtable.transcript.attribution;

/**
 * Who uses which words: a smoothed unigram model per voice over Han bigrams and other words, learned from a first reading of the
 * body. A clause never counts for itself.
 */
final class Vocabulary {

    private static final int BUCKETS = 1 << 14;
    private static final double SMOOTHING = 400;
    private static final double LIMIT = 3;

    /** Clauses around a clause that do not count for it: what is said there is the topic rather than the person. */
    private static final int NEAR = 40;

    private Vocabulary() {
    }

    /**
     * How much likelier each voice is than all together to use the words of each clause.
     *
     * @param posteriors the probability of each voice in each clause, from the first reading
     * @return log-likelihood ratios, clause by clause, voice by voice
     */
    static double[][] ratios(String text, Observations seen, double[][] posteriors) {
        int voices = seen.voices();
        var counts = new float[BUCKETS][];
        var totals = new double[voices];
        var words = new int[seen.clauses()][];
        for (int i = 0; i < words.length; i++) {
            words[i] = words(text, seen.clause(i));
            add(counts, totals, words[i], posteriors[i], 1);
        }
        var ratios = new double[words.length][voices];
        for (int i = -NEAR; i < words.length; i++) {
            if (i + NEAR < words.length) {
                add(counts, totals, words[i + NEAR], posteriors[i + NEAR], -1);
            }
            if (i > NEAR) {
                add(counts, totals, words[i - NEAR - 1], posteriors[i - NEAR - 1], 1);
            }
            if (i >= 0) {
                ratios(counts, totals, words[i], ratios[i]);
            }
        }
        return ratios;
    }

    private static void ratios(float[][] counts, double[] totals, int[] words, double[] ratios) {
        double total = 0;
        for (double t : totals) {
            total += t;
        }
        for (int word : words) {
            double all = 0;
            for (float c : counts[word]) {
                all += Math.max(0, c);
            }
            if (all < 0.5 || total < 1) {
                continue;
            }
            double share = all / total;
            for (int v = 0; v < ratios.length; v++) {
                ratios[v] += Math.log((Math.max(0, counts[word][v]) + SMOOTHING * share) / (totals[v] + SMOOTHING) / share);
            }
        }
        for (int v = 0; v < ratios.length; v++) {
            ratios[v] = Math.max(-LIMIT, Math.min(LIMIT, ratios[v]));
        }
    }

    private static void add(float[][] counts, double[] totals, int[] words, double[] posterior, int sign) {
        for (int word : words) {
            if (counts[word] == null) {
                counts[word] = new float[posterior.length];
            }
            for (int v = 0; v < posterior.length; v++) {
                counts[word][v] += (float) (sign * posterior[v]);
                totals[v] += sign * posterior[v];
            }
        }
    }

    private static int[] words(String text, Clause clause) {
        var words = new int[clause.wordsEnd() - clause.start()];
        int count = 0;
        int hash = 0;
        for (int i = clause.start(); i < clause.wordsEnd(); i++) {
            char c = text.charAt(i);
            if (HanText.isHan(c)) {
                if (i + 1 < clause.wordsEnd() && HanText.isHan(text.charAt(i + 1))) {
                    words[count++] = bucket(c * 31 + text.charAt(i + 1));
                }
                hash = 0;
            } else if (Character.isLetterOrDigit(c)) {
                hash = hash * 31 + c;
                if (i + 1 == clause.wordsEnd() || !Lexicon.isAlphabetic(text.charAt(i + 1))) {
                    words[count++] = bucket(hash);
                    hash = 0;
                }
            }
        }
        return java.util.Arrays.copyOf(words, count);
    }

    private static int bucket(int hash) {
        return (hash * 0x9E3779B1) >>> 18;
    }
}
