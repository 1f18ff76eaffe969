package dev.roundtable.transcript.attribution;

import java.util.Arrays;
import java.util.List;

/** How much each feature counts, as log-odds: {@code /attribution/weights.txt}, one feature and its weight per line. */
final class Weights {

    private final double[] values;

    Weights(double[] values) {
        this.values = values;
    }

    static Weights read() {
        var values = new double[Feature.COUNT];
        var lines = HanText.lines("weights.txt");
        for (var line : lines == null ? List.<String>of() : lines) {
            int space = line.lastIndexOf(' ');
            values[Feature.id(line.substring(0, space).strip())] = Double.parseDouble(line.substring(space + 1));
        }
        return new Weights(values);
    }

    double of(int feature) {
        return values[feature];
    }

    /** The same without the features whose names begin so. */
    Weights without(String... prefixes) {
        var left = values.clone();
        for (int f = 0; f < left.length; f++) {
            var name = Feature.name(f);
            left[f] = Arrays.stream(prefixes).anyMatch(name::startsWith) ? 0 : left[f];
        }
        return new Weights(left);
    }

    /** The sum over the features that a caller lists. */
    double sum(java.util.function.Consumer<Observations.Sink> features) {
        var sum = new double[1];
        features.accept((feature, value) -> sum[0] += values[feature] * value);
        return sum[0];
    }
}
