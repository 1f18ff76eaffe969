package dev.roundtable.transcript.attribution.certainty;

import java.util.Map;
import java.util.TreeMap;

/**
 * How often voices are right at each probability of the regression, which counts every conversation alike. The shares are of the words of
 * conversations that were left out of the fitting: of those within reach of a name, and of those that are not.
 */
final class Shares {

    private static final String NEAR = "near";
    private static final String FAR = "far";

    private final Map<String, TreeMap<Double, Double>> shares = Map.of(NEAR, new TreeMap<>(Map.of(0.0, 0.0, 1.0, 1.0)), FAR,
            new TreeMap<>(Map.of(0.0, 0.0)));

    /** Adds a line of the file of weights: {@code near} or {@code far}, the probability, and the share. */
    void add(String[] fields) {
        shares.get(fields[0]).put(Double.parseDouble(fields[1]), Double.parseDouble(fields[2]));
    }

    /** The share at a probability, between those of the nearest probabilities. */
    double of(double probability, boolean near) {
        var map = shares.get(near ? NEAR : FAR);
        var low = map.floorEntry(Math.max(0, probability));
        var high = map.higherEntry(low.getKey());
        if (high == null) {
            return low.getValue();
        }
        double way = (probability - low.getKey()) / (high.getKey() - low.getKey());
        return low.getValue() + way * (high.getValue() - low.getValue());
    }
}
