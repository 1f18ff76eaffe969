package dev.roundtable.transcript.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.roundtable.transcript.attribution.model.Observations;
import dev.roundtable.transcript.attribution.model.VoicePath;
import dev.roundtable.transcript.script.Attribution;
import dev.roundtable.transcript.script.Attribution.Candidate;
import dev.roundtable.transcript.script.Attribution.Method;
import dev.roundtable.transcript.script.Person;

/** Makes stretches with speaker, confidence and evidence from the probabilities of voices in clauses. */
final class Stretches {

    /** The expected number of right words that a change of voice must gain. */
    static final double CHANGE_COST = 1;
    private static final double LEAST_CANDIDATE = 0.05;
    /** The least confidence of a voice that names confirm, and the greatest of one that they do not confirm. */
    private static final double SURE = 0.9;
    private static final double UNSURE = 0.75;

    private final String body;
    private final List<Person> roster;
    private final Observations observations;
    private final double[][] posteriors;
    private final int[] lengths;
    private NameConfirmation names;
    private final double threshold;

    Stretches(String body, List<Person> roster, Observations observations, double[][] posteriors, double threshold) {
        this.body = body;
        this.roster = roster;
        this.observations = observations;
        this.posteriors = posteriors;
        this.lengths = observations.lengths();
        this.threshold = threshold;
    }

    /** Stretches that tile the body. */
    List<Stretch> list() {
        var path = VoicePath.of(lengths, posteriors, CHANGE_COST);
        names = new NameConfirmation(observations, path);
        var stretches = new ArrayList<Stretch>();
        int offset = 0;
        int previous = 0;
        for (int from = 0; from < path.length;) {
            int to = from;
            while (to < path.length && path[to] == path[from]) {
                to++;
            }
            int length = body.codePointCount(observations.clause(from).start(), observations.clause(to - 1).end());
            stretches.add(stretch(offset, length, path[from], previous, from, to));
            offset += length;
            previous = from;
            from = to;
        }
        return stretches;
    }

    private Stretch stretch(int offset, int length, int voice, int previous, int from, int to) {
        var shares = mean(posteriors, from, to);
        double confidence = confidence(shares[voice], names.confirm(previous, from, shares[voice]));
        boolean told = voice < roster.size() && confidence >= threshold;
        double left = left(shares[voice], voice < roster.size() ? confidence : shares[voice]);
        var candidates = new ArrayList<Candidate>();
        for (int v = 0; v < roster.size(); v++) {
            double share = v == voice ? confidence : Math.min(shares[v] * left, UNSURE);
            if (share >= LEAST_CANDIDATE && !(told && v == voice)) {
                candidates.add(new Candidate(roster.get(v).slug(), share));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::confidence).reversed());
        var evidence = Explanation.of(body, observations, voice, previous, from, to, offset);
        return new Stretch(offset, offset + length, told ? roster.get(voice).slug() : null,
                new Attribution(told ? Method.INFERRED : Method.UNKNOWN, told ? confidence : best(candidates), evidence,
                        candidates));
    }

    private static double best(List<Candidate> candidates) {
        return candidates.isEmpty() ? 0 : candidates.get(0).confidence();
    }

    /** Corrects the probability of the model: it is too high without confirmation by names, and too low with it. */
    private static double confidence(double probability, boolean held) {
        return held ? Math.max(probability, SURE) : Math.min(probability, UNSURE);
    }

    /** The factor for the shares of the other voices, so that all confidences add up to at most 1. */
    private static double left(double share, double confidence) {
        return confidence <= share ? 1 : (1 - confidence) / (1 - share);
    }

    /** The mean probability of each voice, over the words of the clauses. */
    private double[] mean(double[][] posteriors, int from, int to) {
        var mean = new double[roster.size() + 1];
        double total = 0;
        for (int i = from; i < to; i++) {
            double weight = lengths[i] + 0.01;
            total += weight;
            for (int v = 0; v < mean.length; v++) {
                mean[v] += posteriors[i][v] * weight;
            }
        }
        for (int v = 0; v < mean.length; v++) {
            mean[v] = Math.min(1, mean[v] / total);
        }
        return mean;
    }
}
