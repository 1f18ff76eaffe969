package dev.roundtable.transcript.attribution;

import java.util.Arrays;

/**
 * The forward-backward algorithm (Baum and others, 1970; for conditional models Lafferty, McCallum and Pereira, "Conditional Random
 * Fields", 2001) over clauses. A state is a voice and the person expected next: whom the voice last called or named in this turn, or
 * else the voice before it. Works through stretches of clauses at a time, so that memory does not grow with the body.
 */
class Lattice {

    static final int EXPECTATIONS = Feature.EXPECTATIONS;

    private final Observations seen;
    private final Weights weights;
    private final int voices;
    final int nobody;
    private final int states;

    int first;
    double[][] clause;
    double[][] change;
    double[][] forward;
    double[][] backward;
    double logScale;
    private final double[] is = new double[EXPECTATIONS * Feature.Part.values().length];
    private final double[] missed = new double[is.length];

    Lattice(Observations seen, Weights weights) {
        this.seen = seen;
        this.weights = weights;
        this.voices = seen.voices();
        this.nobody = voices;
        this.states = voices * (voices + 1) * EXPECTATIONS;
        for (int strength = 0; strength < EXPECTATIONS; strength++) {
            for (var part : Feature.Part.values()) {
                int k = strength * Feature.Part.values().length + part.ordinal();
                is[k] = Math.exp(weights.of(Feature.next(Feature.NEXT, strength, part)));
                missed[k] = Math.exp(weights.of(Feature.next(Feature.NEXT_MISSED, strength, part)));
            }
        }
    }

    int state(int voice, int next, int strength) {
        return (voice * (voices + 1) + next) * EXPECTATIONS + strength;
    }

    /** The state after a voice has spoken a clause with this expectation: who is called, and whether the turn has asked. */
    int after(int i, int voice, int next, int expectation) {
        int asked = seen.shows(i, Cue.QUESTION_MARK) ? 1 : expectation / Feature.STRENGTHS;
        int strength = expectation % Feature.STRENGTHS;
        var call = seen.call(i, voice);
        if (call != null && (call.kind().calls() ? 2 : 1) >= strength) {
            return state(voice, call.person(), asked * Feature.STRENGTHS + (call.kind().calls() ? 2 : 1));
        }
        return state(voice, next, asked * Feature.STRENGTHS + strength);
    }

    private double expectation(int from, int next, int strength, int to) {
        if (next == nobody) {
            return 1;
        }
        int k = strength * Feature.Part.values().length + seen.part(from).ordinal();
        return next == to ? is[k] : missed[k];
    }

    /** The probability of each voice in each clause, for the whole body. */
    double[][] posteriors() {
        int total = seen.clauses();
        var result = new double[total][];
        int block = Math.max(64, 2_000_000 / states);
        int overlap = Math.min(block / 2, 200);
        double[] start = null;
        for (int from = 0; from < total; from += block) {
            int end = Math.min(total, from + block + overlap);
            run(from, end, start);
            int keep = Math.min(total, from + block);
            for (int i = from; i < keep; i++) {
                result[i] = posterior(i - from);
            }
            start = forward[keep - 1 - from];
        }
        return result;
    }

    double[] posterior(int k) {
        var result = new double[voices];
        double sum = 0;
        for (int s = 0; s < states; s++) {
            double p = forward[k][s] * backward[k][s];
            result[s / ((voices + 1) * EXPECTATIONS)] += p;
            sum += p;
        }
        for (int v = 0; v < voices; v++) {
            result[v] /= sum;
        }
        return result;
    }

    /** Runs over the clauses from {@code from} to {@code end}; {@code start} holds the states after the clause before them. */
    void run(int from, int end, double[] start) {
        first = from;
        int length = end - from;
        clause = new double[length][];
        change = new double[length][];
        for (int k = 0; k < length; k++) {
            clause[k] = clauseFactors(from + k);
            change[k] = from + k + 1 < seen.clauses() ? changeFactors(from + k) : null;
        }
        forward = new double[length][states];
        backward = new double[length][states];
        logScale = 0;
        if (start == null) {
            for (int v = 0; v < voices; v++) {
                forward[0][after(from, v, nobody, 0)] += clause[0][v];
            }
        } else {
            step(start, changeFactors(from - 1), 0);
        }
        logScale += scale(forward[0]);
        for (int k = 1; k < length; k++) {
            step(forward[k - 1], change[k - 1], k);
            logScale += scale(forward[k]);
        }
        Arrays.fill(backward[length - 1], 1);
        for (int k = length - 2; k >= 0; k--) {
            stepBack(k);
            scale(backward[k]);
        }
    }

    private void step(double[] before, double[] changes, int k) {
        int i = first + k;
        var now = forward[k];
        for (int u = 0; u < voices; u++) {
            double[] whole = new double[EXPECTATIONS];
            for (int n = 0; n <= voices; n++) {
                for (int f = 0; f < EXPECTATIONS; f++) {
                    double p = before[state(u, n, f)];
                    if (p > 0) {
                        now[after(i, u, n, f)] += p * clause[k][u];
                        whole[f] += p;
                    }
                }
            }
            for (int v = 0; v < voices; v++) {
                if (v != u) {
                    double sum = 0;
                    for (int f = 0; f < EXPECTATIONS; f++) {
                        double none = before[state(u, nobody, f)];
                        double hit = before[state(u, v, f)];
                        sum += none + hit * expectation(u, v, f, v) + (whole[f] - none - hit) * expectation(u, u, f, v);
                    }
                    now[after(i, v, u, 0)] += sum * changes[u * voices + v] * clause[k][v];
                }
            }
        }
    }

    private void stepBack(int k) {
        int i = first + k + 1;
        var later = backward[k + 1];
        var now = backward[k];
        var to = new double[voices];
        for (int u = 0; u < voices; u++) {
            double all = 0;
            for (int v = 0; v < voices; v++) {
                to[v] = v == u ? 0 : change[k][u * voices + v] * clause[k + 1][v] * later[after(i, v, u, 0)];
                all += to[v];
            }
            for (int n = 0; n <= voices; n++) {
                for (int f = 0; f < EXPECTATIONS; f++) {
                    double hit = n == nobody ? 0 : to[n];
                    double changed = n == nobody
                            ? all
                            : hit * expectation(u, n, f, n) + (all - hit) * expectation(u, u, f, nobody);
                    now[state(u, n, f)] = clause[k + 1][u] * later[after(i, u, n, f)] + changed;
                }
            }
        }
    }

    private static double scale(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= sum;
        }
        return Math.log(sum);
    }

    double[] clauseFactors(int i) {
        var byPart = new double[Feature.Part.values().length];
        for (var part : Feature.Part.values()) {
            byPart[part.ordinal()] = weights.sum(sink -> seen.ofPart(i, part, sink));
        }
        var factors = new double[voices];
        for (int v = 0; v < voices; v++) {
            int voice = v;
            factors[v] = Math.exp(byPart[seen.part(v).ordinal()] + weights.sum(sink -> seen.ofVoice(i, voice, sink)));
        }
        return factors;
    }

    private double[] changeFactors(int i) {
        int parts = Feature.Part.values().length;
        var byPart = new double[parts * parts];
        for (var from : Feature.Part.values()) {
            for (var to : Feature.Part.values()) {
                byPart[from.ordinal() * parts + to.ordinal()] = weights.sum(sink -> seen.change(i, from, to, sink));
            }
        }
        boolean named = seen.namesAround(i);
        var entering = new double[voices];
        for (int v = 0; v < voices; v++) {
            int voice = v;
            entering[v] = weights.sum(sink -> seen.entering(voice, sink));
        }
        var factors = new double[voices * voices];
        for (int u = 0; u < voices; u++) {
            for (int v = 0; v < voices; v++) {
                int from = u;
                int to = v;
                double score = entering[v] + byPart[seen.part(u).ordinal() * parts + seen.part(v).ordinal()]
                        + (named ? weights.sum(sink -> seen.changeOfVoices(i, from, to, sink)) : 0);
                factors[u * voices + v] = Math.exp(score);
            }
        }
        return factors;
    }
}
