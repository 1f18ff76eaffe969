package dev.roundtable.transcript.attribution.certainty;

import java.util.EnumMap;
import java.util.Map;

import dev.roundtable.text.HanText;
import dev.roundtable.transcript.script.ConversationKind;

/**
 * Infers the kind of a conversation from its {@link Sign}s: how many people take part, how long turns are, who asks and calls, and words
 * of meetings and hearings. The weights of a logistic regression for each kind against the others are in {@code /attribution/kinds.txt}.
 */
public final class KindFinder {

    /** The least share of the odds of a kind that is told. */
    private static final double LEAST = 0.4;

    private static final Map<ConversationKind, double[]> WEIGHTS = new EnumMap<>(ConversationKind.class);
    private static final Map<ConversationKind, Double> PRECISION = new EnumMap<>(ConversationKind.class);

    static {
        for (var line : HanText.lines("kinds.txt")) {
            var fields = line.split(" ");
            if (fields.length != 3) {
                throw new IllegalStateException("Expected a kind, a sign and its weight instead of \"" + line + "\"");
            }
            var kind = ConversationKind.valueOf(fields[0]);
            double value = Double.parseDouble(fields[2]);
            if (fields[1].equals("precision")) {
                PRECISION.put(kind, value);
            } else {
                WEIGHTS.computeIfAbsent(kind, key -> new double[Sign.values().length])[Sign.of(fields[1]).ordinal()] = value;
            }
        }
    }

    private KindFinder() {
    }

    /** The kind of a conversation with these signs; null if no kind is clear. */
    public static ConversationKind of(double[] signs) {
        return of(WEIGHTS, signs);
    }

    /** @param weights by kind and number of the sign */
    static ConversationKind of(Map<ConversationKind, double[]> weights, double[] signs) {
        double all = 0;
        double most = 0;
        ConversationKind likeliest = null;
        for (var kind : weights.keySet()) {
            double probability = Sign.probability(weights.get(kind), signs);
            all += probability;
            if (probability > most) {
                most = probability;
                likeliest = kind;
            }
        }
        return most >= LEAST * all ? likeliest : null;
    }

    /**
     * The share of words with the right speaker among those that inference was sure of, in conversations of a kind that were held out of
     * its fitting; null if it was sure of too few, or if the kind is null.
     */
    public static Double precision(ConversationKind kind) {
        return kind == null ? null : PRECISION.get(kind);
    }
}
