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
            for (int from = stretch.from; from < stretch.to;) {
                while (places[next] <= from) {
                    next++;
                }
                int to = Math.min(places[next], stretch.to);
                sentences.add(new Sentence(from, to, add(stretch.sentence(from, to), conversation)));
                from = to;
            }
        }
        return sentences;
    }

    private static double[] add(double[] signs, double[] more) {
        for (int s = 0; s < signs.length; s++) {
            signs[s] += more[s];
        }
        double holds = signs[Sign.ANCHOR_NEAR.ordinal()];
        signs[Sign.HOLDS_FIT.ordinal()] = holds * signs[Sign.MEAN_FIT.ordinal()];
        signs[Sign.HOLDS_TWO.ordinal()] = holds * signs[Sign.TWO_NAMES_TURNS.ordinal()];
        signs[Sign.HOLDS_FEW.ordinal()] = holds * signs[Sign.PEOPLE.ordinal()];
        return signs;
    }
}
