package dev.roundtable.transcript.attribution;

import java.util.Arrays;

import dev.roundtable.transcript.attribution.Features.Change;
import dev.roundtable.transcript.attribution.Features.Naming;
import dev.roundtable.transcript.attribution.Features.Next;

/**
 * The probability of each voice in each clause, with turns as wholes: a semi-Markov conditional random field (Sarawagi and Cohen, 2004)
 * read by the forward-backward algorithm. All sums are kept relative to the best at their place, so that they neither vanish nor overflow.
 */
final class TurnModel {

    /** Words of the longest turn. */
    private static final int LONGEST = 6000;
    /** What is this much less likely than the best at its place is dropped. */
    private static final double NEGLIGIBLE = 1e-9;

    private final Observations seen;
    private final Scores scores;
    private final Memory memory;
    private final int[] places;
    private final boolean begins;
    private final boolean ends;
    private final int voices;
    private final int last;
    private final Namings namings;
    private final double[] scale;
    private final double[][][] forward;
    private final double[][] mass;
    private double all;

    /**
     * @param places where the voice may change, from the first clause that is read to the one after the last
     * @param begins whether the body begins there
     * @param ends whether it ends there
     */
    TurnModel(Observations seen, Scores scores, int[] places, boolean begins, boolean ends) {
        this.seen = seen;
        this.scores = scores;
        this.memory = new Memory(seen);
        this.places = places;
        this.begins = begins;
        this.ends = ends;
        this.voices = seen.voices();
        this.last = places.length - 1;
        this.namings = new Namings(seen, places);
        this.scale = new double[places.length];
        this.forward = new double[places.length][voices][memory.size()];
        this.mass = new double[places.length][voices];
    }

    /** The probability of each voice in each clause from the first place to the last. */
    double[][] posteriors() {
        for (int v = 0; v < voices; v++) {
            int start = memory.start(v, begins);
            forward[0][v][start] = begins ? scores.first(v) * memory.order(0, v) : 1;
            mass[0][v] = 1;
        }
        for (int j = 1; j < last; j++) {
            change(j, turnsTo(j));
        }
        all = end(turnsTo(last));
        return backward();
    }

    private int earliest(int j) {
        int i = j - 1;
        while (i > 0 && seen.words(places[i - 1], places[j]) <= LONGEST) {
            i--;
        }
        return i;
    }

    private double turn(int voice, int i, int j) {
        return Math.exp(scores.turn(voice, places[i], places[j]) + scale[i] - scale[j - 1]);
    }

    /** What all turns that end at a place add up to, by voice, naming and memory; null for namings that do not occur. */
    private double[][][] turnsTo(int j) {
        var turns = byNaming(j);
        int earliest = earliest(j);
        for (int v = 0; v < voices; v++) {
            for (int i = j - 1; i >= earliest; i--) {
                if (mass[i][v] > 0) {
                    double factor = turn(v, i, j);
                    var into = turns[v][namings.of(i, j, v)];
                    var from = forward[i][v];
                    for (int k = 0; k < from.length; k++) {
                        into[k] += from[k] * factor;
                    }
                }
            }
        }
        return turns;
    }

    private double[][][] byNaming(int j) {
        var rows = new double[voices][voices * Naming.values().length][];
        for (int v = 0; v < voices; v++) {
            for (int naming : namings.possible(j, v)) {
                rows[v][naming] = new double[memory.size()];
            }
        }
        return rows;
    }

    private void change(int j, double[][][] turns) {
        double best = 0;
        for (int u = 0; u < voices; u++) {
            var changes = scores.changes(u, places[j], places[j + 1]);
            for (int naming : namings.possible(j, u)) {
                for (int k = 0; k < memory.size(); k++) {
                    double before = turns[u][naming][k];
                    for (int v = 0; before > 0 && v < voices; v++) {
                        if (v != u) {
                            int after = memory.after(u, k, v);
                            forward[j][v][after] += before * changes[v] * follows(u, naming, k, v);
                            best = Math.max(best, forward[j][v][after]);
                        }
                    }
                }
            }
        }
        for (int v = 0; v < voices; v++) {
            for (int k = 0; k < memory.size(); k++) {
                double relative = best == 0 ? 0 : forward[j][v][k] / best;
                forward[j][v][k] = relative < NEGLIGIBLE ? 0 : relative;
                mass[j][v] += forward[j][v][k];
            }
        }
        scale[j] = scale[j - 1] + (best == 0 ? 0 : Math.log(best));
    }

    private double follows(int voice, int naming, int remembered, int following) {
        var how = Naming.values()[naming / voices];
        var who = how != Naming.NOBODY && naming % voices == following
                ? Next.NAMED
                : memory.back(remembered) == following ? Next.BACK : Next.ANOTHER;
        return memory.order(remembered, following)
                * scores.next(Change.of(seen.part(voice), seen.part(following)), how, who);
    }

    private double end(double[][][] turns) {
        double sum = 0;
        for (int v = 0; v < voices; v++) {
            double factor = ends ? scores.last(v) : 1;
            for (int naming : namings.possible(last, v)) {
                sum += factor * Arrays.stream(turns[v][naming]).sum();
            }
        }
        return sum;
    }

    private double[][] backward() {
        var later = new double[places.length][voices][memory.size()];
        var enters = new double[places[last] - places[0] + 1][voices];
        for (int j = last; j > 0; j--) {
            var rest = after(j, later[j]);
            int earliest = earliest(j);
            for (int v = 0; v < voices; v++) {
                for (int i = j - 1; i >= earliest; i--) {
                    if (mass[i][v] > 0) {
                        double factor = turn(v, i, j);
                        var from = rest[v][namings.of(i, j, v)];
                        double probability = 0;
                        for (int k = 0; k < from.length; k++) {
                            double out = factor * from[k];
                            later[i][v][k] += out;
                            probability += forward[i][v][k] * out;
                        }
                        enters[places[i] - places[0]][v] += probability;
                        enters[places[j] - places[0]][v] -= probability;
                    }
                }
            }
        }
        return sums(enters);
    }

    /** What may follow after turns that end at a place, by voice, naming and memory. */
    private double[][][] after(int j, double[][] later) {
        var rest = byNaming(j);
        double rescale = j == last ? 1 / all : Math.exp(scale[j - 1] - scale[j]);
        for (int u = 0; u < voices; u++) {
            var changes = j == last ? null : scores.changes(u, places[j], places[j + 1]);
            for (int naming : namings.possible(j, u)) {
                for (int k = 0; k < memory.size(); k++) {
                    double sum = j == last ? ends ? scores.last(u) : 1 : 0;
                    for (int v = 0; changes != null && v < voices; v++) {
                        double onward = v == u ? 0 : later[v][memory.after(u, k, v)];
                        sum += onward == 0 ? 0 : onward * changes[v] * follows(u, naming, k, v);
                    }
                    rest[u][naming][k] = sum * rescale;
                }
            }
        }
        return rest;
    }

    private double[][] sums(double[][] enters) {
        var posteriors = new double[enters.length - 1][voices];
        var now = new double[voices];
        for (int i = 0; i < posteriors.length; i++) {
            double sum = 0;
            for (int v = 0; v < voices; v++) {
                now[v] += enters[i][v];
                posteriors[i][v] = Math.max(0, now[v]);
                sum += posteriors[i][v];
            }
            for (int v = 0; v < voices; v++) {
                posteriors[i][v] /= sum;
            }
        }
        return posteriors;
    }
}
