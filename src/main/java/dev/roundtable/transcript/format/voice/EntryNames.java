package dev.roundtable.transcript.format.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.roundtable.transcript.file.Facts.Participant;
import dev.roundtable.transcript.script.LabelWords;

/** The names that stand in the entries of a list beside the ids of their voices: {@code "speaker": "Speaker 1", "name": "Sarah"}. */
public final class EntryNames {

    private final NamesBeside names = new NamesBeside(
            name -> PersonName.mayBe(name) || PersonName.isCaseless(name) && !LabelWords.isVoice(name),
            name -> PersonName.isCertain(name) || PersonName.isCaseless(name), false);

    /**
     * Sees an entry.
     *
     * @param voice the id of its voice; null if it has none
     * @param name what stands beside it; null if nothing does
     */
    public void see(String voice, String name) {
        if (voice != null && name != null && !name.isBlank() && !name.equals(voice)) {
            names.see(voice, name.strip());
        }
    }

    /** The ids of voices with names beside them. */
    public Set<String> voices() {
        return names.voices();
    }

    /**
     * The person behind a voice; null if there is no name beside it, if there are several, or if it is not surely a name.
     *
     * @param voice the id of the voice
     * @param label the label of its speech
     */
    public Participant person(String voice, String label) {
        return names.name(voice) == null ? null : names.person(voice, label);
    }

    /**
     * A sentence for each voice that a recognizer counts, with names beside it that are not used.
     *
     * @param named the ids of voices that the file names elsewhere
     */
    public List<String> doubts(Set<String> named) {
        var doubts = new ArrayList<String>();
        for (var voice : names.voices()) {
            if (names.name(voice) == null && LabelWords.isVoice(voice) && !named.contains(voice)) {
                doubts.add("The names beside the speaker \"%s\" are not used, because they are not of one speaker%s: %s."
                        .formatted(voice, names.isShared(voice) ? "" : ", or no names of people",
                                String.join(", ", names.names(voice))));
            }
        }
        return doubts;
    }
}
