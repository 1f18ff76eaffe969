package dev.roundtable.transcript.attribution.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Fits weights to labelled panels: the most probable ones when the truth is seen, and weights are expected near those that were set by
 * hand (maximum a posteriori with a Gaussian prior), by Adam (Kingma and Ba, 2015) on four panels at a time.
 */
final class WeightFitting {

    private static final int COLUMNS = 3;
    private static final int EPOCHS = 20;
    private static final int AVERAGED = 6;
    private static final int BATCH = 4;
    private static final double RATE = 0.06;
    private static final double SLOWER = 0.3;
    /** How firmly weights are held to those set by hand: for every language, for one, and those of who is named. */
    private static final double SHARED = 1;
    private static final double OF_LANGUAGE = 3;
    private static final double OF_NAMES = 30;
    /** How far weights go from those set by hand to the fitted ones: panels that are left out are read best short of the whole way. */
    private static final double WAY = 0.75;
    private static final List<String> OF_WHO_IS_NAMED = List.of("names-other", "names-self", "next", "opens", "fame");

    private final int features = Features.count();
    private final double[][] custom;
    private final double[][] weights;
    private final double[][] mean = new double[COLUMNS][features];
    private final double[][] square = new double[COLUMNS][features];
    private final double[][] averages = new double[COLUMNS][features];
    private int steps;

    private WeightFitting(double[][] custom) {
        this.custom = custom;
        this.weights = new double[COLUMNS][];
        for (int c = 0; c < COLUMNS; c++) {
            weights[c] = custom[c].clone();
        }
    }

    /**
     * Fits.
     *
     * @param custom the weights that were set by hand, by column and feature
     * @return weights by column and feature
     */
    static double[][] fit(List<FittingPanel> panels, double[][] custom) {
        var fitting = new WeightFitting(custom);
        var order = new ArrayList<>(panels);
        var random = new Random(1);
        double total = panels.stream().mapToDouble(FittingPanel::weight).sum();
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (int from = 0; from < order.size(); from += BATCH) {
                var batch = order.subList(from, Math.min(order.size(), from + BATCH));
                fitting.step(batch, total, epoch < EPOCHS / 2 ? RATE : RATE * SLOWER);
            }
            if (epoch >= EPOCHS - AVERAGED) {
                fitting.average();
            }
        }
        return fitting.partOfTheWay();
    }

    /** The weights for a language: what holds for all and what it adds. */
    static double[] joined(double[][] weights, int column) {
        return IntStream.range(0, weights[0].length).mapToDouble(f -> weights[0][f] + weights[column][f]).toArray();
    }

    private void step(List<FittingPanel> batch, double total, double rate) {
        var slopes = batch.parallelStream()
                .map(panel -> FeatureCounts.slope(panel.observations(), joined(weights, panel.column()),
                        panel.truth()))
                .toList();
        var slope = new double[COLUMNS][features];
        double share = 0;
        for (int p = 0; p < batch.size(); p++) {
            var panel = batch.get(p);
            double counts = panel.weight() / Math.sqrt(Math.max(30, panel.turns()));
            share += panel.weight() / total;
            for (int f = 0; f < features; f++) {
                slope[0][f] += counts * slopes.get(p)[f];
                slope[panel.column()][f] += counts * slopes.get(p)[f];
            }
        }
        steps++;
        for (int c = 0; c < COLUMNS; c++) {
            for (int f = 0; f < features; f++) {
                double held = (c == 0 ? SHARED : OF_LANGUAGE) * (isOfNames(f) ? OF_NAMES : 1)
                        * (weights[c][f] - custom[c][f]) * share;
                move(c, f, slope[c][f] - held, rate);
            }
        }
    }

    /** Whether a feature is about who is named: such have few examples, and custom tells more of them. */
    private static boolean isOfNames(int feature) {
        var name = Features.name(feature);
        return OF_WHO_IS_NAMED.contains(name.substring(0, name.indexOf('.')));
    }

    /** The mean of the last epochs' weights is nearer the best than where the last step happened to lead. */
    private void average() {
        for (int c = 0; c < COLUMNS; c++) {
            for (int f = 0; f < features; f++) {
                averages[c][f] += weights[c][f] / AVERAGED;
            }
        }
    }

    private double[][] partOfTheWay() {
        var found = new double[COLUMNS][features];
        for (int c = 0; c < COLUMNS; c++) {
            for (int f = 0; f < features; f++) {
                found[c][f] = custom[c][f] + WAY * (averages[c][f] - custom[c][f]);
            }
        }
        return found;
    }

    private void move(int c, int f, double slope, double rate) {
        mean[c][f] = 0.9 * mean[c][f] + 0.1 * slope;
        square[c][f] = 0.99 * square[c][f] + 0.01 * slope * slope;
        if (square[c][f] > 0) {
            double corrected = mean[c][f] / (1 - Math.pow(0.9, steps));
            weights[c][f] += rate * corrected / (Math.sqrt(square[c][f] / (1 - Math.pow(0.99, steps))) + 0.02);
        }
    }
}
