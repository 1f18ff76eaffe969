package dev.roundtable.transcript.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.roundtable.text.HanText;
import dev.roundtable.transcript.attribution.clause.Clause;
import dev.roundtable.transcript.attribution.model.Observations;
import dev.roundtable.transcript.attribution.name.Part;

/**
 * Measures how well a clause fits the vocabulary of each panelist, which distinguishes panelists without names. The vocabularies come
 * from an earlier estimate of the voices. The method is naive Bayes with Dirichlet smoothing (Zhai and Lafferty, 2001). The stretch of a
 * clause is not counted: for its voice, because every estimate would confirm itself; for the whole body, because words that only this
 * stretch has would count against the panelist who says most.
 */
final class Vocabulary {

    /** The weight of the whole body in each vocabulary, in words: a panelist who says little has no reliable vocabulary. */
    private static final double SMOOTHING = 1000;
    /** Words of a talk repeat in bursts, so they do not count in full. */
    private static final double WEIGHT = 0.07;
    private static final double MOST = 1;
    /** The share of the mean fit that is subtracted, because the fit of a panelist who speaks little is too good. */
    private static final double SET_OFF = 0.5;
    /** How many clauses are likely of one voice. */
    private static final double STRETCH = 4;

    private final Observations observations;
    private final int voices;
    private final int[][] terms;
    private final int size;
    /** How often each voice, and in the last row all voices together, says each term; and how many terms each says. */
    private double[][] counts;
    private double[] totals;

    Vocabulary(String text, Observations observations) {
        this.observations = observations;
        this.voices = observations.voices();
        this.terms = new int[observations.clauses()][];
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < terms.length; i++) {
            terms[i] = terms(text, observations.clause(i), numbers);
        }
        size = numbers.size();
    }

    /**
     * The fit of each clause to each voice.
     *
     * @param posteriors an earlier estimate, by clause and voice
     * @param path the likeliest voice of each clause in it
     * @return log-odds by clause and voice; 0 for a voice that is no panelist
     */
    double[][] fit(double[][] posteriors, int[] path) {
        counts = new double[voices + 1][size];
        totals = new double[voices + 1];
        count(posteriors, 0, terms.length, 1);
        var fit = new double[terms.length][voices];
        for (int from = 0, to; from < terms.length; from = to) {
            to = from;
            while (to < terms.length && path[to] == path[from]) {
                to++;
            }
            count(posteriors, from, to, -1);
            for (int i = from; i < to; i++) {
                for (int v = 0; v < voices; v++) {
                    fit[i][v] = observations.part(v) == Part.PANELIST ? fit(terms[i], v) : 0;
                }
            }
            count(posteriors, from, to, 1);
        }
        return compared(fit);
    }

    private double fit(int[] clause, int voice) {
        double fit = 0;
        for (int term : clause) {
            double usual = counts[voices][term] / totals[voices];
            if (usual > 0) {
                fit += WEIGHT * Math.log((counts[voice][term] + SMOOTHING * usual) / (totals[voice] + SMOOTHING) / usual);
            }
        }
        return fit;
    }

    private void count(double[][] posteriors, int from, int to, int sign) {
        for (int i = from; i < to; i++) {
            for (int v = 0; v <= voices; v++) {
                double share = sign * (v < voices ? posteriors[i][v] : 1);
                for (int term : terms[i]) {
                    counts[v][term] = Math.max(0, counts[v][term] + share);
                }
                totals[v] = Math.max(0, totals[v] + share * terms[i].length);
            }
        }
    }

    private double[][] compared(double[][] fit) {
        for (int v = 0; v < voices; v++) {
            double mean = 0;
            for (var clause : fit) {
                mean += clause[v] / Math.max(1, totals[voices]);
            }
            for (int i = 0; i < fit.length; i++) {
                fit[i][v] -= SET_OFF * mean * terms[i].length;
            }
        }
        for (var clause : fit) {
            double neutral = neutral(clause);
            for (int v = 0; v < voices; v++) {
                clause[v] = observations.part(v) == Part.PANELIST ? Math.max(-MOST, Math.min(MOST, clause[v] - neutral)) : 0;
            }
        }
        return fit;
    }

    /**
     * The neutral fit of a clause, which counts neither for nor against panelists as a group: over some clauses, their factors have the
     * mean 1.
     */
    private double neutral(double[] fits) {
        double sum = 0;
        int panelists = 0;
        for (int v = 0; v < voices; v++) {
            if (observations.part(v) == Part.PANELIST) {
                sum += Math.exp(STRETCH * fits[v]);
                panelists++;
            }
        }
        return panelists == 0 ? 0 : Math.log(sum / panelists) / STRETCH;
    }

    /** The terms of a clause: pairs of Han characters, and words of letters. */
    private static int[] terms(String text, Clause clause, Map<String, Integer> numbers) {
        List<Integer> found = new ArrayList<>();
        for (int i = clause.start(); i < clause.wordsEnd(); i++) {
            int end = i;
            if (HanText.isHan(text.charAt(i))) {
                end = i + 1 < clause.wordsEnd() && HanText.isHan(text.charAt(i + 1)) ? i + 2 : i;
            } else {
                while (end < clause.wordsEnd() && isLetter(text.charAt(end))) {
                    end++;
                }
            }
            if (end > i) {
                found.add(numbers.computeIfAbsent(text.substring(i, end), term -> numbers.size()));
                i = HanText.isHan(text.charAt(i)) ? i : end - 1;
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean isLetter(char c) {
        return c == '\'' || Character.isLetter(c) && !HanText.isHan(c);
    }
}
