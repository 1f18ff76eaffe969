package dev.roundtable.transcript.attribution;

import java.util.Arrays;

/**
 * The probability of each voice in each clause: the forward-backward algorithm (Baum and others, 1970). A state is a voice, whom it
 * last called or named in this turn (or else the voice before it), how strongly, and whether the turn is more than an interjection.
 * Works through blocks of clauses, so that memory does not grow with the body and time is linear in it.
 */
final class Lattice {

    private static final int RETURNS = 0;
    private static final int NAMED = 1;
    private static final int CALLED = 2;
    private static final int STRENGTHS = 3;
    private static final int CELLS = 2_000_000;
    private static final int OVERLAP = 200;

    private final Observations seen;
    private final int voices;
    private final int nobody;
    private final int perVoice;
    private final double[] is = { 1, Math.exp(Rules.NAMED), Math.exp(Rules.CALLED) };
    private final double[] missed = { Math.exp(-Rules.RETURNS), 1, Math.exp(-Rules.CALLED) };
    private final double brief = Math.exp(Rules.BRIEF);

    Lattice(Observations seen) {
        this.seen = seen;
        this.voices = seen.voices();
        this.nobody = voices;
        this.perVoice = (voices + 1) * STRENGTHS * 2;
    }

    /** The probability of each voice in each clause, for the whole body. */
    double[][] posteriors() {
        int total = seen.clauses();
        var result = new double[total][];
        int block = Math.max(64, CELLS / (voices * perVoice));
        int overlap = Math.min(block / 2, OVERLAP);
        double[] start = null;
        for (int from = 0; from < total; from += block) {
            int keep = Math.min(block, total - from);
            var forward = forward(from, Math.min(total, from + block + overlap), start);
            backward(from, forward, keep, result);
            start = forward[keep - 1];
        }
        return result;
    }

    private int state(int voice, int next, int strength, int full) {
        return voice * perVoice + (next * STRENGTHS + strength) * 2 + full;
    }

    /** The state after a voice has spoken a clause in this state. */
    private int after(int i, int voice, int next, int strength, int full) {
        int fuller = full == 1 || !seen.shows(i, Cue.SHORT) ? 1 : 0;
        var call = seen.call(i, voice);
        if (call != null) {
            boolean strong = call.kind().calls() && seen.part(voice).leads();
            int called = strong ? CALLED : NAMED;
            if (called >= strength) {
                return state(voice, call.person(), called, fuller);
            }
        }
        return state(voice, next, strength, fuller);
    }

    private double[][] forward(int from, int end, double[] start) {
        var forward = new double[end - from][voices * perVoice];
        if (start == null) {
            var factors = speaks(from);
            for (int v = 0; v < voices; v++) {
                forward[0][after(from, v, nobody, RETURNS, 0)] += factors[v];
            }
        } else {
            step(start, from, forward[0]);
        }
        scale(forward[0]);
        for (int i = from + 1; i < end; i++) {
            step(forward[i - 1 - from], i, forward[i - from]);
            scale(forward[i - from]);
        }
        return forward;
    }

    private void step(double[] before, int i, double[] now) {
        var speaks = speaks(i);
        var changes = changes(i - 1);
        for (int u = 0; u < voices; u++) {
            double missing = 0;
            var gain = new double[voices + 1];
            for (int n = 0; n <= voices; n++) {
                for (int strength = 0; strength < STRENGTHS; strength++) {
                    for (int full = 0; full < 2; full++) {
                        double p = before[state(u, n, strength, full)];
                        if (p > 0) {
                            now[after(i, u, n, strength, full)] += p * speaks[u];
                            double leaves = p * leaving(u, full);
                            missing += leaves * (n == nobody ? 1 : missed[strength]);
                            gain[n] += n == nobody ? 0 : leaves * (is[strength] - missed[strength]);
                        }
                    }
                }
            }
            for (int v = 0; v < voices; v++) {
                if (v != u) {
                    now[after(i, v, u, RETURNS, 0)] += (missing + gain[v]) * changes[u][v] * speaks[v];
                }
            }
        }
    }

    private void backward(int from, double[][] forward, int keep, double[][] result) {
        var later = new double[voices * perVoice];
        Arrays.fill(later, 1);
        for (int k = forward.length - 1; k >= 0; k--) {
            if (k < keep) {
                result[from + k] = posterior(forward[k], later);
            }
            if (k > 0) {
                later = stepBack(from + k, later);
                scale(later);
            }
        }
    }

    private double[] stepBack(int i, double[] later) {
        var speaks = speaks(i);
        var changes = changes(i - 1);
        var now = new double[later.length];
        var to = new double[voices + 1];
        for (int u = 0; u < voices; u++) {
            double all = 0;
            for (int v = 0; v < voices; v++) {
                to[v] = v == u ? 0 : changes[u][v] * speaks[v] * later[after(i, v, u, RETURNS, 0)];
                all += to[v];
            }
            for (int n = 0; n <= voices; n++) {
                for (int strength = 0; strength < STRENGTHS; strength++) {
                    double changed = n == nobody ? all : (all - to[n]) * missed[strength] + to[n] * is[strength];
                    for (int full = 0; full < 2; full++) {
                        now[state(u, n, strength, full)] = speaks[u] * later[after(i, u, n, strength, full)]
                                + changed * leaving(u, full);
                    }
                }
            }
        }
        return now;
    }

    private double leaving(int voice, int full) {
        return full == 1 || seen.part(voice).leads() ? 1 : brief;
    }

    private double[] posterior(double[] forward, double[] backward) {
        var result = new double[voices];
        double sum = 0;
        for (int s = 0; s < forward.length; s++) {
            double p = forward[s] * backward[s];
            result[s / perVoice] += p;
            sum += p;
        }
        for (int v = 0; v < voices; v++) {
            result[v] /= sum;
        }
        return result;
    }

    private double[] speaks(int i) {
        var factors = new double[voices];
        for (int v = 0; v < voices; v++) {
            factors[v] = Math.exp(seen.speaks(i, v));
        }
        return factors;
    }

    /** The factor of a change after a clause, from each voice to each. */
    private double[][] changes(int i) {
        var parts = Observations.Part.values();
        var byPart = new double[parts.length][parts.length];
        for (var from : parts) {
            for (var to : parts) {
                byPart[from.ordinal()][to.ordinal()] = Math.exp(seen.changes(i, from, to));
            }
        }
        var thanks = seen.thanks(i);
        var factors = new double[voices][voices];
        var enters = new double[voices];
        for (int v = 0; v < voices; v++) {
            enters[v] = Math.exp(seen.enters(v));
        }
        for (int u = 0; u < voices; u++) {
            double thanked = Math.exp(thanks[u]);
            for (int v = 0; v < voices; v++) {
                factors[u][v] = byPart[seen.part(u).ordinal()][seen.part(v).ordinal()] * thanked * enters[v];
            }
        }
        return factors;
    }

    private static void scale(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= sum;
        }
    }
}
