package dev.roundtable.transcript.attribution.certainty;

import java.util.ArrayList;
import java.util.List;

/**
 * Logistic regression with a penalty on the squares of the weights (L2), by Newton's method. Signs are brought to the mean 0 and the
 * deviation 1 before, so that the penalty holds for all of them alike. The constant {@link Sign#ALWAYS} has no penalty.
 */
final class LogisticRegression {

    private static final Sign[] SIGNS = Sign.values();
    private static final int STEPS = 25;
    private static final double NEARLY_NOTHING = 1e-6;

    private record Case(double[] signs, double right, double weight) {}

    private final int[] columns;
    private final double penalty;
    private final List<Case> cases = new ArrayList<>();

    /** @param columns the numbers of the signs to fit, {@link Sign#ALWAYS} first */
    LogisticRegression(int[] columns, double penalty) {
        this.columns = columns;
        this.penalty = penalty;
    }

    /**
     * Adds a case.
     *
     * @param right how much of it is right, 0 to 1
     * @param weight how often it counts
     */
    void add(double[] signs, double right, double weight) {
        var chosen = new double[columns.length];
        for (int c = 0; c < chosen.length; c++) {
            chosen[c] = SIGNS[columns[c]].limited(signs[columns[c]]);
        }
        cases.add(new Case(chosen, right, weight));
    }

    /** The weights by the number of the sign; 0 for signs that were not fitted. */
    double[] fit() {
        int n = columns.length;
        var mean = new double[n];
        var deviation = new double[n];
        double all = 0;
        for (var one : cases) {
            all += one.weight;
            for (int c = 0; c < n; c++) {
                mean[c] += one.weight * one.signs[c];
                deviation[c] += one.weight * one.signs[c] * one.signs[c];
            }
        }
        for (int c = 0; c < n; c++) {
            mean[c] /= all;
            deviation[c] = Math.sqrt(Math.max(0, deviation[c] / all - mean[c] * mean[c])) + NEARLY_NOTHING;
        }
        mean[0] = 0;
        deviation[0] = 1;
        for (var one : cases) {
            for (int c = 0; c < n; c++) {
                one.signs[c] = (one.signs[c] - mean[c]) / deviation[c];
            }
        }
        var fitted = newton(n);
        var weights = new double[Sign.values().length];
        for (int c = 0; c < n; c++) {
            weights[columns[c]] += fitted[c] / deviation[c];
            weights[columns[0]] -= c == 0 ? 0 : fitted[c] * mean[c] / deviation[c];
        }
        return weights;
    }

    private double[] newton(int n) {
        var weights = new double[n];
        for (int step = 0; step < STEPS; step++) {
            var slope = new double[n];
            var curve = new double[n][n];
            for (int c = 0; c < n; c++) {
                double held = c == 0 ? NEARLY_NOTHING : penalty;
                slope[c] = -held * weights[c];
                curve[c][c] = held;
            }
            for (var one : cases) {
                double p = 1 / (1 + Math.exp(-dot(weights, one.signs)));
                double off = one.weight * (one.right - p);
                double bend = one.weight * p * (1 - p);
                for (int c = 0; c < n; c++) {
                    slope[c] += off * one.signs[c];
                    double bent = bend * one.signs[c];
                    for (int d = 0; d <= c && bent != 0; d++) {
                        curve[c][d] += bent * one.signs[d];
                    }
                }
            }
            var move = solve(curve, slope);
            double most = 0;
            for (int c = 0; c < n; c++) {
                weights[c] += Math.max(-1, Math.min(1, move[c]));
                most = Math.max(most, Math.abs(move[c]));
            }
            if (most < NEARLY_NOTHING) {
                break;
            }
        }
        return weights;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int c = 0; c < a.length; c++) {
            sum += a[c] * b[c];
        }
        return sum;
    }

    /** Solves a symmetric, positive definite system, of which the lower half is given, by Cholesky's decomposition. */
    private static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] = i == j ? Math.sqrt(Math.max(sum, NEARLY_NOTHING)) : sum / matrix[j][j];
            }
        }
        var x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= matrix[i][k] * x[k];
            }
            x[i] /= matrix[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= matrix[k][i] * x[k];
            }
            x[i] /= matrix[i][i];
        }
        return x;
    }
}
