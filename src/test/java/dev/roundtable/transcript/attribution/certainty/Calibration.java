package dev.roundtable.transcript.attribution.certainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;

/** Chooses the probability from which sentences are sure, and tells how often sentences are right at each probability. */
final class Calibration {

    /** The least precision that is wanted: of all sure sentences, and of those that are not of panels. */
    static final double WANTED = 0.95;
    /** Words from which precision can be told. */
    private static final int ENOUGH = 300;
    private static final double STEP = 0.005;
    private static final int SAMPLES = 1000;
    /** The greatest confidence of what is not sure. */
    private static final double UNSURE = 0.79;
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

    /** Those within reach of a name, in the order of probability. */
    private final List<HeldOut> sentences;
    private final double level;

    Calibration(List<HeldOut> heldOut) {
        this.sentences = Pool.sorted(heldOut.stream().filter(HeldOut::near).toList());
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

    /** The shares of right words among sentences that can be sure, at each probability from the level on, as lines of a file. */
    List<String> sure(List<HeldOut> heldOut) {
        var lines = new ArrayList<String>();
        lines.add(point(level - 1e-4, UNSURE));
        for (var pool : Pool.of(heldOut.stream().filter(one -> one.near && one.probability >= level).toList())) {
            lines.add(point(pool.middle(), Math.max(LEAST_SURE, Math.min(GREATEST, pool.share()))));
        }
        return lines;
    }

    /** The shares of right words among sentences that are not sure, at each probability of doubt, as lines of a file. */
    static List<String> doubt(List<HeldOut> heldOut) {
        var lines = new ArrayList<String>();
        var pools = Pool.of(heldOut);
        lines.add(point(0, Math.min(pools.get(0).share(), UNSURE)));
        pools.forEach(pool -> lines.add(point(pool.middle(), Math.min(pool.share(), UNSURE))));
        return lines;
    }

    private static String point(double probability, double right) {
        return String.format(Locale.ROOT, "share %.4f %.4f", probability, right);
    }

    /** Shares as the service reads them. */
    static Shares shares(List<String> lines) {
        var shares = new Shares();
        lines.stream().map(line -> line.split(" "))
                .forEach(fields -> shares.add(Double.parseDouble(fields[1]), Double.parseDouble(fields[2])));
        return shares;
    }

    /** The least probability from which sentences within reach of a name are sure. */
    double least() {
        return level;
    }
}
