package dev.roundtable.transcript.attribution.certainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How often sentences are right at each probability of a model that was not fitted on them. The share of right words never falls as the
 * probability grows (pool adjacent violators; Ayer and others, 1955).
 */
final class Calibration {

    /** The precision that is wanted at the least of all sure sentences that are not of panels. */
    static final double WANTED = 0.95;
    /** Words from which precision can be told. */
    private static final int ENOUGH = 300;
    private static final int STEPS = 12;
    /** The greatest confidence of what is not sure. */
    private static final double UNSURE = 0.75;
    private static final double GREATEST = 0.99;

    /** A sentence that was held out: its probability, its words, and how many of them are right. */
    record HeldOut(double probability, int units, int right, boolean panel) {}

    private record Pool(double from, double to, double units, double right) {

        double share() {
            return right / units;
        }
    }

    private final List<HeldOut> sentences;
    private final double level;

    Calibration(List<HeldOut> heldOut) {
        this.sentences = heldOut.stream().filter(one -> one.units > 0)
                .sorted(Comparator.comparingDouble(HeldOut::probability)).toList();
        this.level = level();
    }

    /** The least probability of sure sentences: above it, those that are of no panel are right often enough. */
    private double level() {
        double units = 0;
        double right = 0;
        double least = 1;
        for (int i = sentences.size() - 1; i >= 0; i--) {
            var one = sentences.get(i);
            units += one.panel ? 0 : one.units;
            right += one.panel ? 0 : one.right;
            if (units >= ENOUGH && right >= WANTED * units) {
                least = one.probability;
            }
        }
        return least;
    }

    /** Pairs of a probability and the share of right words, in order, as lines of the file of weights. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.addAll(points(sentences.stream().filter(one -> one.probability < level).toList(), 0, UNSURE));
        lines.add(point(level - 1e-4, UNSURE));
        lines.addAll(points(sentences.stream().filter(one -> one.probability >= level).toList(), WANTED - 0.05, GREATEST));
        return lines;
    }

    private List<String> points(List<HeldOut> some, double least, double most) {
        var pools = new ArrayList<Pool>();
        double all = some.stream().mapToDouble(HeldOut::units).sum();
        double from = 0;
        double units = 0;
        double right = 0;
        for (var one : some) {
            from = units == 0 ? one.probability : from;
            units += one.units;
            right += one.right;
            if (units >= all / STEPS || one == some.get(some.size() - 1)) {
                pools.add(new Pool(from, one.probability, units, right));
                units = 0;
                right = 0;
                pool(pools);
            }
        }
        return pools.stream().map(pool -> point((pool.from + pool.to) / 2, Math.max(least, Math.min(most, pool.share()))))
                .toList();
    }

    private static void pool(List<Pool> pools) {
        for (int last = pools.size() - 1; last > 0 && pools.get(last).share() <= pools.get(last - 1).share(); last--) {
            var high = pools.remove(last);
            var low = pools.remove(last - 1);
            pools.add(new Pool(low.from, high.to, low.units + high.units, low.right + high.right));
        }
    }

    private static String point(double probability, double right) {
        return String.format(Locale.ROOT, "right %.4f %.4f", probability, right);
    }

    double least() {
        return level;
    }
}
