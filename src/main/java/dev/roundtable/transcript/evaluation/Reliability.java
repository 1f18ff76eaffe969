package dev.roundtable.transcript.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts how often stated confidences are right. Each bin has the confidences from its start to the start of the next one.
 *
 * @param bins one for each of {@link #STARTS}
 */
public record Reliability(List<Bin> bins) {

    /** The least confidence of each bin. */
    static final List<Double> STARTS = List.of(0.0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95);

    /** Confidences that are computed as a sum may be a little below the start of their bin. */
    private static final double ROUNDING = 1e-9;

    /**
     * Words with similar confidence.
     *
     * @param units how many
     * @param stated the sum of their confidences
     * @param right how many have the right speaker
     */
    record Bin(int units, double stated, int right) {

        Bin plus(Bin other) {
            return new Bin(units + other.units, stated + other.stated, right + other.right);
        }
    }

    public Reliability {
        bins = List.copyOf(bins);
    }

    /**
     * Counts the units with a speaker.
     *
     * @param stated the confidence of each unit, 0 to 1; NaN if the unit does not count
     * @param right whether the speaker of each unit is right
     */
    static Reliability of(double[] stated, boolean[] right) {
        var units = new int[STARTS.size()];
        var hits = new int[STARTS.size()];
        var sums = new double[STARTS.size()];
        for (int i = 0; i < stated.length; i++) {
            if (!Double.isNaN(stated[i])) {
                int bin = bin(stated[i]);
                units[bin]++;
                sums[bin] += stated[i];
                hits[bin] += right[i] ? 1 : 0;
            }
        }
        var bins = new ArrayList<Bin>();
        for (int b = 0; b < units.length; b++) {
            bins.add(new Bin(units[b], sums[b], hits[b]));
        }
        return new Reliability(bins);
    }

    private static int bin(double confidence) {
        int bin = 0;
        while (bin + 1 < STARTS.size() && confidence >= STARTS.get(bin + 1) - ROUNDING) {
            bin++;
        }
        return bin;
    }

    /** The counts of both together. */
    Reliability plus(Reliability other) {
        var sums = new ArrayList<Bin>();
        for (int b = 0; b < bins.size(); b++) {
            sums.add(bins.get(b).plus(other.bins.get(b)));
        }
        return new Reliability(sums);
    }
}
