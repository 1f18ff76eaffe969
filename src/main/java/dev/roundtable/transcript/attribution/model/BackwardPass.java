package dev.roundtable.transcript.attribution.model;

import java.util.Arrays;

/** The backward pass of a {@link TurnModel}: sums over all readings from each place to the end, and the resulting probabilities. */
final class BackwardPass {

    /** The logarithm of the probability below which a turn is dropped. */
    private static final double NEGLIGIBLE = Math.log(1e-9);

    private final TurnModel model;
    private final ForwardPass forward;
    private final double[][][] later;

    BackwardPass(TurnModel model, ForwardPass forward) {
        this.model = model;
        this.forward = forward;
        this.later = new double[model.last + 1][model.voices][model.history.size()];
    }

    /** Computes the probabilities, and passes them to a receiver. */
    void expect(Expectations expectations) {
        for (int j = model.last; j > 0; j--) {
            if (j < model.last && expectations.wantChanges()) {
                changes(j, expectations);
            }
            turns(j, j == model.last ? end() : onward(j), expectations);
        }
    }

    private void turns(int j, double[][][] rest, Expectations expectations) {
        int earliest = model.earliest(j);
        for (int v = 0; v < model.voices; v++) {
            var most = greatest(rest[v]);
            for (int i = j - 1; i >= earliest; i--) {
                int naming = model.namings.of(i, j, v);
                double turn = forward.reaches(i, v) ? forward.turn(v, i, j) : Double.NEGATIVE_INFINITY;
                if (forward.mass(i, v) + turn + most[naming] > NEGLIGIBLE) {
                    double factor = Math.exp(turn);
                    var from = rest[v][naming];
                    var before = forward.sums(i, v);
                    double probability = 0;
                    for (int k = 0; k < from.length; k++) {
                        double out = factor * from[k];
                        later[i][v][k] += out;
                        probability += before[k] * out;
                    }
                    expectations.turn(v, model.clause(i), model.clause(j), probability);
                }
            }
        }
    }

    /** The logarithm of the greatest sum of each naming that occurs. */
    private static double[] greatest(double[][] rest) {
        var logs = new double[rest.length];
        for (int naming = 0; naming < rest.length; naming++) {
            if (rest[naming] != null) {
                double most = 0;
                for (double sum : rest[naming]) {
                    most = Math.max(most, sum);
                }
                logs[naming] = Math.log(most);
            }
        }
        return logs;
    }

    /** The sums after turns that end at the last place. */
    private double[][][] end() {
        var rest = model.byNaming(model.last);
        for (int v = 0; v < model.voices; v++) {
            for (int naming : model.namings.possible(model.last, v)) {
                Arrays.fill(rest[v][naming], model.last(v) / forward.all());
            }
        }
        return rest;
    }

    /** The sums after turns that end at an earlier place, by voice, naming and history. */
    private double[][][] onward(int j) {
        var rest = model.byNaming(j);
        double rescale = Math.exp(forward.scale(j - 1) - forward.scale(j));
        var signs = model.signs(j);
        for (int u = 0; u < model.voices; u++) {
            var changes = model.changes(u, j, signs);
            for (int naming : model.namings.possible(j, u)) {
                var follows = model.follows(j, u, naming);
                for (int k = 0; k < rest[u][naming].length; k++) {
                    double sum = 0;
                    for (int v = 0; v < model.voices; v++) {
                        double onward = changes[v] == 0 ? 0 : later[j][v][model.history.after(u, k, v)];
                        if (onward > 0) {
                            sum += onward * changes[v] * model.passing(j, k, v) * follows[v][model.who(naming, k, v).ordinal()];
                        }
                    }
                    rest[u][naming][k] = sum * rescale;
                }
            }
        }
        return rest;
    }

    private void changes(int j, Expectations expectations) {
        var turns = forward.turnsTo(j);
        var signs = model.signs(j);
        double rescale = Math.exp(forward.scale(j - 1) - forward.scale(j));
        for (int u = 0; u < model.voices; u++) {
            var changes = model.changes(u, j, signs);
            for (int v = 0; v < model.voices; v++) {
                double sum = 0;
                for (int naming : u == v ? new int[0] : model.namings.possible(j, u)) {
                    var follows = model.follows(j, u, naming);
                    for (int k = 0; k < turns[u][naming].length; k++) {
                        double onward = turns[u][naming][k] * later[j][v][model.history.after(u, k, v)];
                        if (onward > 0) {
                            var who = model.who(naming, k, v);
                            double p = onward * changes[v] * model.passing(j, k, v) * follows[v][who.ordinal()] * rescale;
                            expectations.next(model.change(u, v), model.how(naming), who, p);
                            sum += p;
                        }
                    }
                }
                if (sum > 0) {
                    expectations.change(u, v, model.clause(j), signs, sum);
                }
            }
        }
    }
}
