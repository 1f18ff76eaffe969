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
    private static final double MOST_WORDS = 2000;
    private static final double MOST_TURNS = 3;
    /** The fewest turns of a talk of more than 1,000 words in which anything is sure: fewer do not show how people take turns. */
    private static final double FEWEST_TURNS = 10;
    private static final double SHORT_TALK = 1000;
    /** The logarithm of the people from which nothing is sure: in a crowd, many speak who are never named. */
    private static final double MOST_PEOPLE = Math.log(10.5);
    /** The least mean probability of a voice in the model of turns, in log-odds (0.6), from which it can be sure. */
    private static final double LEAST_MEAN = 0.4;
    /** The probability of a voice after its pin, if no change of voice is expected. */
    private static final double AFTER_PIN = 0.97;

    private static final double[] WEIGHTS = new double[Sign.values().length];
    private static final Shares SHARES = new Shares();

    static {
        for (var line : HanText.lines("certainty.txt")) {
            var fields = line.split(" ");
            if (fields.length == 3) {
                SHARES.add(fields);
            } else if (fields.length == 2) {
                WEIGHTS[Sign.of(fields[0]).ordinal()] = Double.parseDouble(fields[1]);
            } else {
                throw new IllegalStateException("Expected a sign and its weight instead of \"" + line + "\"");
            }
        }
    }

    private Certainty() {
    }

    /**
     * The probability that each sentence has the right voice, 0 to 1. It is the mean of a few sentences of the same voice.
     *
     * @param sentences sentences of one stretch, in order
     * @param words how many words each of them has
     */
    public static double[] of(List<Sentence> sentences, double[] words) {
        var means = means(sentences.stream().mapToDouble(sentence -> probability(sentence.signs())).toArray(), words);
        for (int k = 0; k < means.length; k++) {
            var signs = sentences.get(k).signs();
            double stated = SHARES.of(means[k], isWithinReach(signs));
            double pin = signs[Sign.PINNED.ordinal()] > 0 ? 1 : AFTER_PIN * signs[Sign.PIN_HOLDS.ordinal()];
            means[k] = Math.max(stated, pin);
        }
        return means;
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

    /** Whether anything can be sure: a name confirms the voice, not too far away, in a conversation in which names help. */
    static boolean isWithinReach(double[] signs) {
        boolean changes = signs[Sign.FIRST.ordinal()] + signs[Sign.LAST.ordinal()] < 2;
        boolean few = signs[Sign.PEOPLE.ordinal()] <= MOST_PEOPLE;
        boolean near = signs[Sign.TWO_NAMES.ordinal()] > 0
                || signs[Sign.ANCHOR.ordinal()] > 0 && isNear(signs);
        boolean likely = signs[Sign.MEAN.ordinal()] >= LEAST_MEAN;
        return changes && few && near && likely && hasTurns(signs) && signs[Sign.BARE.ordinal()] == 0;
    }

    /** Whether the conversation has enough turns to show how people take turns, or is short. */
    private static boolean hasTurns(double[] signs) {
        double turns = Math.expm1(signs[Sign.TURNS.ordinal()]);
        double turnsPerWord = Math.expm1(signs[Sign.CHANGES_PER_WORD.ordinal()]) / 1000;
        return turns >= FEWEST_TURNS || turns <= SHORT_TALK * turnsPerWord;
    }

    /** Whether the name that confirms a voice is near, in words and in turns of the usual length. */
    private static boolean isNear(double[] signs) {
        double words = Math.expm1(signs[Sign.FAR_WORDS.ordinal()]);
        double turnsPerWord = Math.expm1(signs[Sign.CHANGES_PER_WORD.ordinal()]) / 1000;
        return words <= MOST_WORDS && words * turnsPerWord <= MOST_TURNS;
    }

    private static double probability(double[] signs) {
        return 1 / (1 + Math.exp(-Sign.logOdds(WEIGHTS, signs)));
    }
}
