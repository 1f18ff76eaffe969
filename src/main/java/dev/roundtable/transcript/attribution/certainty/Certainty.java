package dev.roundtable.transcript.attribution.certainty;

import java.util.List;

import dev.roundtable.text.HanText;
import dev.roundtable.transcript.attribution.certainty.CertaintySigns.Sentence;

/**
 * Computes the probability that the voice of a sentence is right, by logistic regression over its {@link Sign}s. The weights are in
 * {@code /attribution/certainty.txt}. They were fitted on conversations of many kinds, none of which the model of turns was fitted on.
 */
public final class Certainty {

    /** How many sentences before and after a sentence of the same voice count for it. */
    private static final int AROUND = 2;

    /** The words from a name, and the turns of usual length, beyond which nothing is sure: a change of voice may be missed. */
    private static final double MOST_WORDS = 1000;
    private static final double MOST_TURNS = 1.5;
    /** The logarithm of the people from which nothing is sure: in a crowd, many speak who are never named. */
    private static final double MOST_PEOPLE = Math.log(10.5);
    /** The greatest probability without a name. */
    private static final double UNSURE = 0.75;
    /** The probability of a voice after its pin, if no change of voice is expected. */
    private static final double AFTER_PIN = 0.97;
    private static final double[] FITTED = { 0, 0.6, 0.815, 0.82, 0.87, 0.92, 1 };
    private static final double[] RIGHT = { 0, 0.6, 0.79, 0.88, 0.95, 0.97, 1 };

    private static final double[] WEIGHTS = weights(HanText.lines("certainty.txt"));

    private Certainty() {
    }

    private static double[] weights(List<String> lines) {
        var weights = new double[Sign.values().length];
        for (var line : lines) {
            var fields = line.split(" ");
            if (fields.length != 2) {
                throw new IllegalStateException("Expected a sign and its weight instead of \"" + line + "\"");
            }
            weights[Sign.of(fields[0]).ordinal()] = Double.parseDouble(fields[1]);
        }
        return weights;
    }

    /**
     * The probability that each sentence has the right voice, 0 to 1. It is the mean of a few sentences of the same voice.
     *
     * @param sentences sentences of one stretch, in order
     * @param words how many words each of them has
     */
    public static double[] of(List<Sentence> sentences, double[] words) {
        var each = sentences.stream().mapToDouble(sentence -> probability(sentence.signs())).toArray();
        var means = new double[each.length];
        for (int k = 0; k < each.length; k++) {
            double sum = 0;
            double all = 0;
            for (int i = Math.max(0, k - AROUND); i < Math.min(each.length, k + AROUND + 1); i++) {
                sum += each[i] * words[i];
                all += words[i];
            }
            double mean = sum / all;
            var signs = sentences.get(k).signs();
            double stated = stated(isWithinReach(signs) ? mean : Math.min(mean, UNSURE));
            double pin = signs[Sign.PINNED.ordinal()] > 0 ? 1 : AFTER_PIN * signs[Sign.PIN_HOLDS.ordinal()];
            means[k] = Math.max(stated, pin);
        }
        return means;
    }

    /** Whether anything can be sure: a name confirms the voice, not too far away, in a conversation in which names help. */
    private static boolean isWithinReach(double[] signs) {
        boolean changes = signs[Sign.FIRST.ordinal()] + signs[Sign.LAST.ordinal()] < 2;
        boolean few = signs[Sign.PEOPLE.ordinal()] <= MOST_PEOPLE;
        boolean near = signs[Sign.TWO_NAMES.ordinal()] > 0
                || signs[Sign.ANCHOR.ordinal()] > 0 && isNear(signs);
        return changes && few && near && signs[Sign.BARE.ordinal()] == 0;
    }

    /** Whether the name that confirms a voice is near, in words and in turns of the usual length. */
    private static boolean isNear(double[] signs) {
        double words = Math.expm1(signs[Sign.FAR_WORDS.ordinal()]);
        double turnsPerWord = Math.expm1(signs[Sign.CHANGES_PER_WORD.ordinal()]) / 1000;
        return words <= MOST_WORDS && words * turnsPerWord <= MOST_TURNS;
    }

    /** Makes the probability of a regression that counts every conversation alike the share of right words in those that were left out. */
    private static double stated(double probability) {
        int next = 1;
        while (next < FITTED.length - 1 && probability > FITTED[next]) {
            next++;
        }
        double way = (probability - FITTED[next - 1]) / (FITTED[next] - FITTED[next - 1]);
        return RIGHT[next - 1] + way * (RIGHT[next] - RIGHT[next - 1]);
    }

    private static double probability(double[] signs) {
        double sum = 0;
        for (int s = 0; s < signs.length; s++) {
            sum += WEIGHTS[s] * signs[s];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
