package dev.roundtable.transcript.attribution.certainty;

import java.util.List;

import dev.roundtable.transcript.attribution.certainty.CertaintySigns.Sentence;

/**
 * Computes the probability that the voice of a sentence is right. Two regressions tell it: one for the doubt of every voice, and one
 * that may say more where a name confirms the voice, so that it can be sure. They were fitted on conversations of many kinds, none of which
 * the model of turns was fitted on.
 */
public final class Certainty {

    private static final FittedRegression SURE = new FittedRegression("certainty.txt");
    private static final FittedRegression DOUBT = new FittedRegression("doubt.txt");

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

    private Certainty() {
    }

    /**
     * The probability that each sentence has the right voice, 0 to 1. It is the mean of a few sentences of the same voice.
     *
     * @param sentences sentences of one stretch, in order
     * @param words how many words each of them has
     */
    public static double[] of(List<Sentence> sentences, double[] words) {
        var sure = SURE.shares(sentences, words);
        var doubt = DOUBT.shares(sentences, words);
        var stated = new double[sure.length];
        for (int k = 0; k < sure.length; k++) {
            var signs = sentences.get(k).signs();
            double told = Math.max(doubt[k], isWithinReach(signs) ? sure[k] : 0);
            double pin = signs[Sign.PINNED.ordinal()] > 0 ? 1 : AFTER_PIN * signs[Sign.PIN_HOLDS.ordinal()];
            stated[k] = Math.max(told, pin);
        }
        return stated;
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
}
