package dev.roundtable.transcript.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

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
    private final Map<Integer, String> pins;
    private final double threshold;
    private final List<Stretch> list = new ArrayList<>();
    /** Code points before the next stretch. */
    private int offset;

    /** @param pins who begins to speak at some indexes of the body, as slugs */
    Stretches(String body, PathReading reading, Map<Integer, String> pins, double threshold) {
        this.body = body;
        this.reading = reading;
        this.roster = reading.people();
        this.observations = reading.observations();
        this.posteriors = reading.estimate().voices();
        this.lengths = observations.lengths();
        this.pins = pins;
        this.threshold = threshold;
    }

    /** Stretches that tile the body. */
    List<Stretch> list() {
        var sentences = reading.sentences();
        int previous = 0;
        for (int first = 0, end; first < sentences.size(); first = end) {
            end = first;
            do {
                end++;
            } while (end < sentences.size() && voice(sentences.get(end)) == voice(sentences.get(first))
                    && !isPinned(sentences.get(end).from()));
            turn(sentences.subList(first, end), previous);
            previous = sentences.get(first).from();
        }
        return list;
    }

    private int voice(Sentence sentence) {
        return reading.path()[sentence.from()];
    }

    /** Whether somebody is pinned to a clause: a cue begins a turn, also of the one who speaks already. */
    private boolean isPinned(int clause) {
        return pins.containsKey(observations.clause(clause).start());
    }

    /** The person who is pinned to a clause and is none of the voices; null if there is none. */
    private String pinnedOther(int clause) {
        return observations.pin(clause) == roster.size() ? pins.get(observations.clause(clause).start()) : null;
    }

    /** Divides a turn of one voice into stretches that are sure and stretches that are not. */
    private void turn(List<Sentence> turn, int previous) {
        int from = turn.get(0).from();
        int to = turn.get(turn.size() - 1).to();
        int voice = voice(turn.get(0));
        var speaker = voice < roster.size() ? roster.get(voice).slug() : pinnedOther(from);
        var evidence = Explanation.of(body, observations, voice, previous, from, to, offset);
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
            add(turn.get(first).from(), turn.get(end - 1).to(), sum / all, speaker, evidence);
        }
    }

    private double words(Sentence sentence) {
        double words = 0;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            words += lengths[i] + 0.01;
        }
        return words;
    }

    /** @param speaker the likeliest one; null for somebody who is not on the roster */
    private void add(int from, int to, double confidence, String speaker, List<Evidence> evidence) {
        int length = body.codePointCount(observations.clause(from).start(), observations.clause(to - 1).end());
        int voice = reading.path()[from];
        var shares = mean(from, to);
        boolean told = speaker != null && confidence >= threshold;
        double left = left(shares[voice], speaker != null ? confidence : shares[voice]);
        double most = speaker != null ? Math.min(UNSURE, confidence) : UNSURE;
        var candidates = new ArrayList<Candidate>();
        for (int v = 0; v < shares.length; v++) {
            var slug = v == voice ? speaker : v < roster.size() ? roster.get(v).slug() : null;
            double share = v == voice ? confidence : Math.min(shares[v] * left, most);
            if (share >= LEAST_CANDIDATE && slug != null && !(told && v == voice)) {
                candidates.add(new Candidate(slug, share));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::confidence).reversed()
                .thenComparing(candidate -> !candidate.speaker().equals(speaker)));
        list.add(new Stretch(offset, offset + length, told ? speaker : null,
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
