package dev.roundtable.transcript.attribution.model;

import java.util.Arrays;

/**
 * The forward pass of a {@link TurnModel}: sums over all readings from the first place to each place. Sums are scaled by the greatest
 * one at their place, so that they neither underflow nor overflow.
 */
final class ForwardPass {

    /** Sums below this share of the greatest one at their place are dropped. */
    private static final double NEGLIGIBLE = 1e-9;
    /** The logarithm of the share of the greatest sum below which a turn is dropped. */
    private static final double NEGLIGIBLE_TURN = Math.log(1e-9);

    private final TurnModel model;
    private final double[] scale;
    private final double[][][] sums;
    /** The logarithm of the sum over all histories, by place and voice. */
    private final double[][] mass;
    private final double all;

    ForwardPass(TurnModel model) {
        this.model = model;
        this.scale = new double[model.last + 1];
        this.sums = new double[model.last + 1][model.voices][model.history.size()];
        this.mass = new double[model.last + 1][model.voices];
        for (int v = 0; v < model.voices; v++) {
            sums[0][v][model.start(v)] = model.first(v);
            mass[0][v] = Math.log(model.first(v));
        }
        for (int j = 1; j < model.last; j++) {
            change(j, turnsTo(j));
        }
        all = end(turnsTo(model.last));
    }

    /** The logarithm of the sum over all readings. */
    double likelihood() {
        return Math.log(all) + scale[model.last - 1];
    }

    /** The sum over all readings, relative to the scale of the last place. */
    double all() {
        return all;
    }

    /** The sums of the readings up to a place where a voice begins, by history. */
    double[] sums(int j, int voice) {
        return sums[j][voice];
    }

    /** Whether a voice can begin at a place. */
    boolean reaches(int j, int voice) {
        return mass[j][voice] > Double.NEGATIVE_INFINITY;
    }

    /** The logarithm of the sum of the readings up to a place where a voice begins, over all histories. */
    double mass(int j, int voice) {
        return mass[j][voice];
    }

    /** The logarithm of the scale of the sums at a place. */
    double scale(int j) {
        return scale[j];
    }

    /** The logarithm of the factor of a turn, from the scale of its first place to that of the place before its end. */
    double turn(int voice, int i, int j) {
        return model.turn(voice, i, j) + scale[i] - scale[j - 1];
    }

    /** The sums of all turns that end at a place, by voice, naming and history; null for namings that do not occur. */
    double[][][] turnsTo(int j) {
        var turns = model.byNaming(j);
        int earliest = model.earliest(j);
        double best = Double.NEGATIVE_INFINITY;
        for (int v = 0; v < model.voices; v++) {
            for (int i = j - 1; i >= earliest; i--) {
                double turn = reaches(i, v) ? turn(v, i, j) : Double.NEGATIVE_INFINITY;
                double sum = mass[i][v] + turn;
                best = Math.max(best, sum);
                if (sum > best + NEGLIGIBLE_TURN) {
                    double factor = Math.exp(turn);
                    var into = turns[v][model.namings.of(i, j, v)];
                    var from = sums[i][v];
                    for (int k = 0; k < from.length; k++) {
                        into[k] += from[k] * factor;
                    }
                }
            }
        }
        return turns;
    }

    private void change(int j, double[][][] turns) {
        double best = 0;
        var signs = model.signs(j);
        for (int u = 0; u < model.voices; u++) {
            var changes = model.changes(u, j, signs);
            for (int naming : model.namings.possible(j, u)) {
                var follows = model.follows(j, u, naming);
                for (int k = 0; k < turns[u][naming].length; k++) {
                    double before = turns[u][naming][k];
                    for (int v = 0; before > 0 && v < model.voices; v++) {
                        if (changes[v] > 0) {
                            int after = model.history.after(u, k, v);
                            sums[j][v][after] += before * changes[v] * model.passing(j, k, v)
                                    * follows[v][model.who(naming, k, v).ordinal()];
                            best = Math.max(best, sums[j][v][after]);
                        }
                    }
                }
            }
        }
        for (int v = 0; v < model.voices; v++) {
            double sum = 0;
            for (int k = 0; k < sums[j][v].length; k++) {
                double relative = best == 0 ? 0 : sums[j][v][k] / best;
                sums[j][v][k] = relative < NEGLIGIBLE ? 0 : relative;
                sum += sums[j][v][k];
            }
            mass[j][v] = Math.log(sum);
        }
        scale[j] = scale[j - 1] + (best == 0 ? 0 : Math.log(best));
    }

    private double end(double[][][] turns) {
        double sum = 0;
        for (int v = 0; v < model.voices; v++) {
            for (int naming : model.namings.possible(model.last, v)) {
                sum += model.last(v) * Arrays.stream(turns[v][naming]).sum();
            }
        }
        return sum;
    }
}
