package dev.roundtable.transcript.attribution.certainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.roundtable.transcript.attribution.certainty.Calibration.HeldOut;

/**
 * Sentences of about the same probability. The share of right words never falls from one pool to the next (pool adjacent violators; Ayer
 * and others, 1955).
 *
 * @param from the least probability
 * @param to the greatest probability
 * @param units words
 * @param right those of them that are right
 */
record Pool(double from, double to, double units, double right) {

    /** The most pools. */
    private static final int MOST = 12;

    double share() {
        return right / units;
    }

    double middle() {
        return (from + to) / 2;
    }

    /** The pools of some sentences, in the order of probability. */
    static List<Pool> of(List<HeldOut> some) {
        var sorted = sorted(some);
        var pools = new ArrayList<Pool>();
        double all = sorted.stream().mapToDouble(HeldOut::units).sum();
        double from = 0;
        double units = 0;
        double right = 0;
        for (var one : sorted) {
            from = units == 0 ? one.probability() : from;
            units += one.units();
            right += one.right();
            if (units >= all / MOST || one == sorted.get(sorted.size() - 1)) {
                pools.add(new Pool(from, one.probability(), units, right));
                units = 0;
                right = 0;
                join(pools);
            }
        }
        return pools;
    }

    /** Sentences with words, in the order of probability. */
    static List<HeldOut> sorted(List<HeldOut> some) {
        return some.stream().filter(one -> one.units() > 0).sorted(Comparator.comparingDouble(HeldOut::probability)).toList();
    }

    private static void join(List<Pool> pools) {
        for (int last = pools.size() - 1; last > 0 && pools.get(last).share() <= pools.get(last - 1).share(); last--) {
            var high = pools.remove(last);
            var low = pools.remove(last - 1);
            pools.add(new Pool(low.from, high.to, low.units + high.units, low.right + high.right));
        }
    }
}
