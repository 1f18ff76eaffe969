package dev.roundtable.transcript.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.roundtable.transcript.attribution.certainty.Certainty;
import dev.roundtable.transcript.attribution.certainty.CertaintySigns.Sentence;
import dev.roundtable.transcript.attribution.model.Observations;
import dev.roundtable.transcript.script.Attribution;
import dev.roundtable.transcript.script.Attribution.Candidate;
import dev.roundtable.transcript.script.Attribution.Evidence;
import dev.roundtable.transcript.script.Attribution.Method;
import dev.roundtable.transcript.script.Person;

/**
 * Makes stretches with speaker, confidence and evidence from what inference reads. A turn of one voice is divided where it stops being
 * sure: a change of voice may be missed there.
 */
final class Stretches {

    private static final double LEAST_CANDIDATE = 0.05;
    /** The greatest confidence of a candidate who is not the likeliest. It is not greater than that of the likeliest, either. */
    private static final double UNSURE = 0.75;

    private final String body;
    private final List<Person> roster;
    private final Observations observations;
    private final PathReading reading;
    private final double[][] posteriors;
    private final int[] lengths;
    private final double threshold;
    private final List<Stretch> list = new ArrayList<>();
    /** Code points before the next stretch. */
    private int offset;

    Stretches(String body, PathReading reading, double threshold) {
        this.body = body;
        this.reading = reading;
        this.roster = reading.people();
        this.observations = reading.observations();
        this.posteriors = reading.estimate().voices();
        this.lengths = observations.lengths();
        this.threshold = threshold;
    }

    /** Stretches that tile the body. */
    List<Stretch> list() {
        var sentences = reading.sentences();
        int previous = 0;
        for (int first = 0, end; first < sentences.size(); first = end) {
            end = first;
            while (end < sentences.size() && voice(sentences.get(end)) == voice(sentences.get(first))) {
                end++;
            }
            turn(sentences.subList(first, end), previous);
            previous = sentences.get(first).from();
        }
        return list;
    }

    private int voice(Sentence sentence) {
        return reading.path()[sentence.from()];
    }

    /** Divides a turn of one voice into stretches that are sure and stretches that are not. */
    private void turn(List<Sentence> turn, int previous) {
        int from = turn.get(0).from();
        int to = turn.get(turn.size() - 1).to();
        var evidence = Explanation.of(body, observations, voice(turn.get(0)), previous, from, to, offset);
        var words = turn.stream().mapToDouble(this::words).toArray();
        var certain = Certainty.of(turn, words);
        double level = threshold > 0 ? threshold : SpeakerInference.DEFAULT_THRESHOLD;
        for (int first = 0, end; first < certain.length; first = end) {
            end = first;
            double sum = 0;
            double all = 0;
            while (end < certain.length && certain[end] >= level == certain[first] >= level) {
                sum += certain[end] * words[end];
                all += words[end];
                end++;
            }
            add(turn.get(first).from(), turn.get(end - 1).to(), sum / all, evidence);
        }
    }

    private double words(Sentence sentence) {
        double words = 0;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            words += lengths[i] + 0.01;
        }
        return words;
    }

    private void add(int from, int to, double confidence, List<Evidence> evidence) {
        int length = body.codePointCount(observations.clause(from).start(), observations.clause(to - 1).end());
        int voice = reading.path()[from];
        var shares = mean(from, to);
        boolean told = voice < roster.size() && confidence >= threshold;
        double left = left(shares[voice], voice < roster.size() ? confidence : shares[voice]);
        double most = voice < roster.size() ? Math.min(UNSURE, confidence) : UNSURE;
        var candidates = new ArrayList<Candidate>();
        for (int v = 0; v < roster.size(); v++) {
            double share = v == voice ? confidence : Math.min(shares[v] * left, most);
            if (share >= LEAST_CANDIDATE && !(told && v == voice)) {
                candidates.add(new Candidate(roster.get(v).slug(), share));
            }
        }
        var inferred = voice < roster.size() ? roster.get(voice).slug() : null;
        candidates.sort(Comparator.comparingDouble(Candidate::confidence).reversed()
                .thenComparing(candidate -> !candidate.speaker().equals(inferred)));
        list.add(new Stretch(offset, offset + length, told ? inferred : null,
                new Attribution(told ? Method.INFERRED : Method.UNKNOWN, told ? confidence : best(candidates), evidence,
                        candidates)));
        offset += length;
    }

    private static double best(List<Candidate> candidates) {
        return candidates.isEmpty() ? 0 : candidates.get(0).confidence();
    }

    /** The factor for the shares of the other voices, so that all confidences add up to at most 1. */
    private static double left(double share, double confidence) {
        return confidence <= share ? 1 : (1 - confidence) / (1 - share);
    }

    /** The mean probability of each voice, over the words of the clauses. */
    private double[] mean(int from, int to) {
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
