package dev.roundtable.transcript.attribution.certainty;

import java.util.List;

import dev.roundtable.text.HanText;
import dev.roundtable.transcript.attribution.certainty.CertaintySigns.Sentence;

/**
 * A logistic regression over the {@link Sign}s of sentences, and how often voices are right at its probabilities. Both are in a file of
 * {@code /attribution/}: lines of a sign and its weight, and lines of {@code share}, a probability and a share of right words.
 */
final class FittedRegression {

    /** How many sentences before and after a sentence of the same voice count for it. */
    private static final int AROUND = 2;

    private final double[] weights = new double[Sign.values().length];
    private final Shares shares = new Shares();

    /** Reads a file. */
    FittedRegression(String file) {
        for (var line : HanText.lines(file)) {
            var fields = line.split(" ");
            if (fields.length == 3 && fields[0].equals("share")) {
                shares.add(Double.parseDouble(fields[1]), Double.parseDouble(fields[2]));
            } else if (fields.length == 2) {
                weights[Sign.of(fields[0]).ordinal()] = Double.parseDouble(fields[1]);
            } else {
                throw new IllegalStateException(
                        "Expected a sign and its weight, or a share, in " + file + " instead of \"" + line + "\"");
            }
        }
    }

    /**
     * The share of right words at the probability of each sentence, 0 to 1. The probability is the mean of a few sentences.
     *
     * @param sentences sentences of one stretch, in order
     * @param words how many words each of them has
     */
    double[] shares(List<Sentence> sentences, double[] words) {
        var shares = means(sentences.stream().mapToDouble(sentence -> Sign.probability(weights, sentence.signs())).toArray(),
                words);
        for (int k = 0; k < shares.length; k++) {
            shares[k] = this.shares.of(shares[k]);
        }
        return shares;
    }

    /** The mean of a few probabilities around each one, over their words. */
    static double[] means(double[] each, double[] words) {
        var means = new double[each.length];
        for (int k = 0; k < each.length; k++) {
            double sum = 0;
            double all = 0;
            for (int i = Math.max(0, k - AROUND); i < Math.min(each.length, k + AROUND + 1); i++) {
                sum += each[i] * words[i];
                all += words[i];
            }
            means[k] = sum / all;
        }
        return means;
    }
}
