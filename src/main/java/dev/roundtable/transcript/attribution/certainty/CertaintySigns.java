package dev.roundtable.transcript.attribution.certainty;

import java.util.ArrayList;
import java.util.List;

import dev.roundtable.transcript.attribution.model.Observations;
import dev.roundtable.transcript.attribution.model.VoiceEstimate;

/** Finds the signs of every sentence of a path of voices. */
public final class CertaintySigns {

    /**
     * A sentence in one voice.
     *
     * @param from its first clause
     * @param to the clause after its last one
     * @param signs by the number of the {@link Sign}
     */
    public record Sentence(int from, int to, double[] signs) {}

    private CertaintySigns() {
    }

    /**
     * The sentences of a body, in order. They tile its clauses.
     *
     * @param path the voice of each clause
     * @param declared whether a declared role says who leads
     * @param roster how many people may speak
     */
    public static List<Sentence> of(Observations observations, VoiceEstimate estimate, int[] path, boolean chinese,
            boolean declared, int roster) {
        var reading = new Reading(observations, estimate, path);
        var stretches = new ArrayList<StretchSigns>();
        int previous = 0;
        for (int from = 0; from < path.length;) {
            int to = from;
            while (to < path.length && path[to] == path[from]) {
                to++;
            }
            stretches.add(new StretchSigns(reading, previous, from, to));
            previous = from;
            from = to;
        }
        var conversation = new ConversationSigns(reading, stretches).find(chinese, declared, roster);
        var sentences = new ArrayList<Sentence>();
        var places = observations.places();
        int next = 1;
        for (var stretch : stretches) {
            for (int from = stretch.from(); from < stretch.to();) {
                while (places[next] <= from) {
                    next++;
                }
                int to = Math.min(places[next], stretch.to());
                sentences.add(new Sentence(from, to, add(SentenceSigns.of(reading, stretch, from, to), conversation).values()));
                from = to;
            }
        }
        return sentences;
    }

    private static Signs add(Signs signs, Signs conversation) {
        signs.add(conversation);
        double holds = signs.get(Sign.ANCHOR_NEAR);
        signs.set(Sign.HOLDS_FIT, holds * signs.get(Sign.MEAN_FIT));
        signs.set(Sign.HOLDS_TWO, holds * signs.get(Sign.TWO_NAMES_TURNS));
        signs.set(Sign.HOLDS_FEW, holds * signs.get(Sign.PEOPLE));
        return signs;
    }
}
