package dev.roundtable.transcript.format.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.roundtable.transcript.format.voice.VoicePeople;
import dev.roundtable.transcript.script.LabelWords;

/**
 * The names that stand in the entries of a list beside the ids of their voices: {@code "speaker": "Speaker 1", "name": "Sarah"}. A voice
 * has one name in the whole list, and no other voice has it.
 */
final class EntryNames {

    private static final List<String> KEYS = List.of("name", "displayName", "display_name", "fullName", "full_name", "userName",
            "user_name", "username", "person", "nombre", "nome", "nom", "姓名", "名前");

    /** No talk has more speakers. */
    private static final int MOST = 5_000;
    /** So many names of a voice are kept: more than one are not used. */
    private static final int SHOWN = 3;

    /** The number of voices beside which a name stands. */
    private final Map<String, Integer> voices = new HashMap<>();
    private final Map<String, Set<String>> byVoice = new LinkedHashMap<>();

    /**
     * Sees an entry.
     *
     * @param voice the id of its voice; null if it has none
     */
    void see(String voice, JsonValue entry) {
        var value = voice == null ? null : entry.first(KEYS);
        if (value == null || !value.isString() || value.scalar().isBlank() || value.scalar().equals(voice)) {
            return;
        }
        var names = byVoice.get(voice);
        if (names == null && byVoice.size() < MOST) {
            names = new LinkedHashSet<>();
            byVoice.put(voice, names);
        }
        var name = value.scalar().strip();
        if (names != null && names.size() < SHOWN && names.add(name)) {
            voices.merge(name, 1, Integer::sum);
        }
    }

    /** The ids of voices with names beside them. */
    Set<String> voices() {
        return byVoice.keySet();
    }

    /** The only name beside a voice; null if there is none, if there are several, or if it is not surely a name. */
    String name(String voice) {
        var names = byVoice.get(voice);
        var name = names == null || names.size() > 1 ? null : names.iterator().next();
        return name != null && isName(name) && voices.get(name) == 1 && areNames() ? name : null;
    }

    /**
     * A sentence for each voice that a recognizer counts, with names beside it that are not used.
     *
     * @param named the ids of voices that the file names elsewhere
     */
    List<String> doubts(Set<String> named) {
        var doubts = new ArrayList<String>();
        byVoice.forEach((voice, names) -> {
            if (names.stream().anyMatch(EntryNames::isName) && name(voice) == null && LabelWords.isVoice(voice)
                    && !named.contains(voice)) {
                boolean shared = names.size() > 1 || voices.get(names.iterator().next()) > 1;
                doubts.add("The names beside the speaker \"%s\" are not used, because they are not of one speaker%s: %s."
                        .formatted(voice, shared ? "" : ", or no names of people", String.join(", ", names)));
            }
        });
        return doubts;
    }

    private static boolean isName(String value) {
        return VoicePeople.mayBeName(VoicePeople.name(value)) || isCaseless(value) && !LabelWords.isVoice(value);
    }

    /** Whether all letters are of scripts that have no capital letters and are not Han, such as Arabic: nothing more is known of them. */
    private static boolean isCaseless(String value) {
        return value.codePoints().allMatch(c -> Character.getType(c) == Character.OTHER_LETTER && !Character.isIdeographic(c)
                || c == ' ' || c == '.');
    }

    /** Whether half of what stands beside voices is surely names, and not titles of sections or of models. */
    private boolean areNames() {
        long certain = byVoice.values().stream()
                .filter(names -> names.stream()
                        .anyMatch(name -> VoicePeople.isCertain(VoicePeople.name(name)) || isCaseless(name)))
                .count();
        return 2 * certain >= byVoice.size();
    }
}
