package dev.roundtable.transcript.format.voice;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import dev.roundtable.transcript.file.Facts.Participant;
import dev.roundtable.transcript.format.label.name.DocumentWords;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.script.LabelWords;

/**
 * The names that one source of evidence has beside the voices of a file. A voice has one name in the whole file, and no other voice has
 * it. At least half of the voices must have a word beside them that surely is a name, because places and titles stand there, too.
 */
final class NamesBeside {

    /** No talk has more speakers. */
    private static final int MOST = 5_000;
    /** So many names of a voice are kept: more than one are not used. */
    private static final int SHOWN = 3;

    private final Predicate<String> mayBe;
    private final Predicate<String> certain;
    /** Whether a full name counts for one voice more. */
    private final boolean trustsFullNames;
    /** The names of each voice, each with its role or affiliation; empty without one. */
    private final Map<String, Map<String, String>> byVoice = new LinkedHashMap<>();
    /** The number of voices of each name. */
    private final Map<String, Integer> voices = new HashMap<>();
    /** Null before it is asked for. */
    private Boolean areNames;

    /**
     * @param mayBe whether words may be the name of a person: other words, such as remarks, are ignored
     * @param certain whether words are surely the name of a person
     * @param trustsFullNames whether a full name says more of all voices than a place does
     */
    NamesBeside(Predicate<String> mayBe, Predicate<String> certain, boolean trustsFullNames) {
        this.mayBe = mayBe;
        this.certain = certain;
        this.trustsFullNames = trustsFullNames;
    }

    /**
     * Sees what stands beside a voice: a name, with or without a role or an affiliation behind it. It is called before all questions.
     *
     * @param voice what all spellings of the voice share
     */
    void see(String voice, String beside) {
        int comma = beside.indexOf(',');
        boolean first = comma > 0 && DocumentWords.isFirstName(beside.substring(0, comma));
        var parts = Labels.parts(beside);
        see(voice, first ? beside.substring(0, comma) : parts.name(), parts.affiliation());
    }

    /**
     * Sees the name of a voice.
     *
     * @param position a role or an affiliation; null if there is none
     */
    void see(String voice, String name, String position) {
        if (!mayBe.test(name)) {
            return;
        }
        var names = byVoice.get(voice);
        if (names == null && byVoice.size() < MOST) {
            names = new LinkedHashMap<>();
            byVoice.put(voice, names);
        }
        if (names != null && (names.size() < SHOWN || names.containsKey(name))) {
            if (!names.containsKey(name)) {
                voices.merge(name, 1, Integer::sum);
            }
            names.merge(name, position == null ? "" : position, (known, more) -> known.isEmpty() ? more : known);
        }
    }

    /** The voices with names beside them, in the order of the file. */
    Set<String> voices() {
        return byVoice.keySet();
    }

    /** All names beside a voice, in the order of the file. */
    Set<String> names(String voice) {
        return byVoice.getOrDefault(voice, Map.of()).keySet();
    }

    /** The name of a voice; null if there is none, if there are several, or if it is not surely a name. */
    String name(String voice) {
        var names = names(voice);
        var name = names.size() == 1 ? names.iterator().next() : null;
        return name != null && voices.get(name) == 1 && areNames() ? name : null;
    }

    /** Whether the name of a voice is also that of another one, or one of several. */
    boolean isShared(String voice) {
        var names = names(voice);
        return names.size() > 1 || voices.get(names.iterator().next()) > 1;
    }

    /**
     * The person behind a voice for which there is a name.
     *
     * @param label the label of the voice
     */
    Participant person(String voice, String label) {
        var name = name(voice);
        var beside = byVoice.get(voice).get(name);
        var position = beside.isEmpty() ? null : beside;
        boolean role = position != null && LabelWords.role(position).isPresent();
        return new Participant(name, role ? position : null, role ? null : position, List.of(label));
    }

    /** Whether so many voices have certain names that the words beside the others are names, too. */
    private boolean areNames() {
        if (areNames == null) {
            long sure = byVoice.values().stream().filter(names -> names.keySet().stream().anyMatch(certain)).count();
            boolean full = trustsFullNames && byVoice.values().stream().flatMap(names -> names.keySet().stream())
                    .anyMatch(name -> name.indexOf(' ') > 0 && certain.test(name));
            areNames = 2 * (full ? sure + 1 : sure) >= byVoice.size();
        }
        return areNames;
    }
}
