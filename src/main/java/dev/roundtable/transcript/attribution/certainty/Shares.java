package dev.roundtable.transcript.attribution.certainty;

import java.util.TreeMap;

/**
 * How often voices are right at each probability of a regression, which counts every conversation alike. The shares are of the words of
 * conversations that were left out of the fitting.
 */
final class Shares {

    private final TreeMap<Double, Double> shares = new TreeMap<>();

    /** Adds a probability and its share. */
    void add(double probability, double share) {
        shares.put(probability, share);
    }

    /** The share at a probability, between those of the nearest probabilities; 0 below all of them. */
    double of(double probability) {
        var low = shares.floorEntry(probability);
        var high = shares.higherEntry(probability);
        if (low == null || high == null) {
            return low == null ? 0 : low.getValue();
        }
        double way = (probability - low.getKey()) / (high.getKey() - low.getKey());
        return low.getValue() + way * (high.getValue() - low.getValue());
    }
}
