package dev.roundtable.transcript.attribution.certainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;

/**
 * How often sentences are right at each probability of a model that was not fitted on them. The share of right words never falls as the
 * probability grows (pool adjacent violators; Ayer and others, 1955).
 */
final class Calibration {

    /** The least precision that is wanted: of all sure sentences, and of those that are not of panels. */
    static final double WANTED = 0.95;
    /** Words from which precision can be told. */
    private static final int ENOUGH = 300;
    private static final int STEPS = 12;
    private static final double STEP = 0.005;
    private static final int SAMPLES = 1000;
    /** The greatest confidence of what is not sure. It grows a little with the probability, so that the order of doubt stays. */
    private static final double UNSURE = 0.79;
    private static final double GROWS = 0.1;
    private static final double LEAST_SURE = 0.9;
    private static final double GREATEST = 0.99;

    /**
     * A sentence that was held out: its probability, its words, and how many of them are right.
     *
     * @param near whether it is within reach of a name
     * @param panel whether it is of a panel
     * @param conversation its conversation, the same for all its readings
     */
    record HeldOut(double probability, int units, int right, boolean near, boolean panel, String conversation) {}

    private record Pool(double from, double to, double units, double right) {

        double share() {
            return right / units;
        }

        double middle() {
            return (from + to) / 2;
        }
    }

    /** In the order of probability: those within reach of a name, and the others. */
    private final List<HeldOut> sentences;
    private final List<HeldOut> far;
    private final double level;

    Calibration(List<HeldOut> heldOut) {
        var sorted = heldOut.stream().filter(one -> one.units > 0).sorted(Comparator.comparingDouble(HeldOut::probability))
                .toList();
        this.sentences = sorted.stream().filter(HeldOut::near).toList();
        this.far = sorted.stream().filter(one -> !one.near).toList();
        this.level = Math.max(leastOutsidePanels(), leastOfAll());
    }

    /** The least probability of sure sentences above which those that are of no panel are right often enough. */
    private double leastOutsidePanels() {
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

    /**
     * The least probability of sure sentences above which all of them would be right often enough in nine of ten archives like this one.
     * So the choice does not hang on a single conversation.
     */
    private double leastOfAll() {
        double least = 1;
        for (double tried = 1 - STEP; tried > 0 && lowPrecision(tried) >= WANTED; tried -= STEP) {
            least = tried;
        }
        return least;
    }

    /** The precision that is missed in one of ten samples of as many conversations (bootstrap; Efron, 1979). */
    private double lowPrecision(double from) {
        var scores = new TreeMap<String, double[]>();
        for (var one : sentences) {
            var score = scores.computeIfAbsent(one.conversation, key -> new double[2]);
            score[0] += one.probability >= from ? one.units : 0;
            score[1] += one.probability >= from ? one.right : 0;
        }
        var conversations = List.copyOf(scores.values());
        var random = new Random(1);
        var precisions = new double[SAMPLES];
        for (int s = 0; s < SAMPLES; s++) {
            double units = 0;
            double right = 0;
            for (int i = 0; i < conversations.size(); i++) {
                var score = conversations.get(random.nextInt(conversations.size()));
                units += score[0];
                right += score[1];
            }
            precisions[s] = units == 0 ? 1 : right / units;
        }
        Arrays.sort(precisions);
        return precisions[SAMPLES / 10];
    }

    /** Pairs of a probability and the share of right words, in order, as lines of the file of weights. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        var unsure = pools(sentences.stream().filter(one -> one.probability < level).toList());
        lines.add(point("near", 0, unsure.get(0).share()));
        for (var pool : unsure) {
            double most = UNSURE * (1 - GROWS + GROWS * pool.middle() / level);
            lines.add(point("near", pool.middle(), Math.min(pool.share(), most)));
        }
        lines.add(point("near", level - 1e-4, UNSURE));
        for (var pool : pools(sentences.stream().filter(one -> one.probability >= level).toList())) {
            lines.add(point("near", pool.middle(), Math.max(LEAST_SURE, Math.min(GREATEST, pool.share()))));
        }
        var pools = pools(far);
        lines.add(point("far", 0, pools.get(0).share()));
        pools.forEach(pool -> lines.add(point("far", pool.middle(), Math.min(pool.share(), UNSURE))));
        return lines;
    }

    private static List<Pool> pools(List<HeldOut> some) {
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
        return pools;
    }

    private static void pool(List<Pool> pools) {
        for (int last = pools.size() - 1; last > 0 && pools.get(last).share() <= pools.get(last - 1).share(); last--) {
            var high = pools.remove(last);
            var low = pools.remove(last - 1);
            pools.add(new Pool(low.from, high.to, low.units + high.units, low.right + high.right));
        }
    }

    private static String point(String reach, double probability, double right) {
        return String.format(Locale.ROOT, "%s %.4f %.4f", reach, probability, right);
    }

    /** The shares of right words, as the service reads them. */
    Shares shares() {
        var shares = new Shares();
        lines().forEach(line -> shares.add(line.split(" ")));
        return shares;
    }

    double least() {
        return level;
    }
}
