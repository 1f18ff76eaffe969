package dev.roundtable.transcript.attribution;

import java.util.List;

import dev.roundtable.transcript.attribution.certainty.CertaintySigns;
import dev.roundtable.transcript.attribution.certainty.CertaintySigns.Sentence;
import dev.roundtable.transcript.attribution.certainty.KindFinder;
import dev.roundtable.transcript.attribution.model.Observations;
import dev.roundtable.transcript.attribution.model.VoiceEstimate;
import dev.roundtable.transcript.attribution.model.VoicePath;
import dev.roundtable.transcript.script.ConversationKind;
import dev.roundtable.transcript.script.Person;

/**
 * What inference makes of a body.
 *
 * @param people the people whom the voices may be, in the order of the voices; one more voice is everybody else
 * @param observations the clauses and what is in them
 * @param estimate the probabilities of the model
 * @param path the voice of each clause
 * @param sentences tile the clauses
 */
record PathReading(List<Person> people, Observations observations, VoiceEstimate estimate, int[] path,
        List<Sentence> sentences) {

    /** The words for which a pinned clause counts, so that the path always goes through it. */
    private static final int PINNED = 1000;

    /** The kind of conversation; null if no kind is clear. */
    ConversationKind kind() {
        return sentences.isEmpty() ? null : KindFinder.of(sentences.get(0).signs());
    }

    static PathReading of(List<Person> people, Observations observations, VoiceEstimate estimate, boolean chinese,
            boolean declared, int roster) {
        var lengths = observations.lengths();
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = observations.pin(i) < 0 ? lengths[i] : PINNED;
        }
        var path = VoicePath.of(lengths, estimate.voices(), VoicePath.CHANGE_COST);
        return new PathReading(people, observations, estimate, path,
                CertaintySigns.of(observations, estimate, path, chinese, declared, roster));
    }
}
