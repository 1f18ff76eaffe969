package dev.roundtable.transcript.format.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.roundtable.transcript.format.label.Labels;
import dev.roundtable.transcript.format.label.NamePlausibility;
import dev.roundtable.transcript.script.LabelWords;

/**
 * The names that stand in the entries of a list beside the ids of their voices: {@code "speaker": "Speaker 1", "name": "Sarah"}. A voice
 * has one name in the whole list, and no other voice has it.
 */
final class EntryNames {

    private static final List<String> KEYS = List.of("name", "displayName", "display_name", "fullName", "full_name", "userName",
            "user_name", "username", "person", "nombre", "nome", "nom", "姓名", "名前");

    private final Map<String, Set<String>> byVoice = new LinkedHashMap<>();

    /**
     * Sees an entry.
     *
     * @param voice the id of its voice; null if it has none
     */
    void see(String voice, JsonValue entry) {
        var value = voice == null ? null : entry.first(KEYS);
        if (value != null && value.isString() && !value.scalar().isBlank() && !value.scalar().equals(voice)) {
            byVoice.computeIfAbsent(voice, key -> new LinkedHashSet<>()).add(value.scalar().strip());
        }
    }

    /** The only name beside a voice; null if there is none, if there are several, or if it is not surely a name. */
    String name(String voice) {
        var names = byVoice.get(voice);
        return names != null && names.size() == 1 && isName(names.iterator().next())
                && byVoice.values().stream().filter(names::equals).count() == 1 ? names.iterator().next() : null;
    }

    /** A sentence for each voice that a recognizer counts, with names beside it that are not used. */
    List<String> doubts() {
        var doubts = new ArrayList<String>();
        byVoice.forEach((voice, names) -> {
            if (names.stream().anyMatch(EntryNames::isName) && name(voice) == null && isCounted(voice)) {
                doubts.add("The names beside the speaker \"%s\" are not used, because they are not of one speaker: %s."
                        .formatted(voice, String.join(", ", names.stream().limit(3).toList())));
            }
        });
        return doubts;
    }

    /** Whether an id only counts a voice: a number, "Speaker 1", "spk_0". */
    static boolean isCounted(String voice) {
        return LabelWords.isVoice(voice);
    }

    private static boolean isName(String value) {
        var name = Labels.key(value);
        return name.codePoints().noneMatch(Character::isDigit) && !LabelWords.isVoice(name)
                && NamePlausibility.of(value).compareTo(NamePlausibility.POSSIBLE) >= 0;
    }
}
