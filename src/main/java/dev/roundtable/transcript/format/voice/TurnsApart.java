package dev.roundtable.transcript.format.voice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.roundtable.transcript.file.Facts.Participant;
import dev.roundtable.transcript.file.Transcript.Piece;
import dev.roundtable.transcript.script.LabelWords;

/**
 * Finds voices that speak in turn with the name beside them: {@code Speaker A (Anna): Who pays?}, and then {@code Anna: We do.} They are two
 * people, whatever stands beside the voice.
 */
final class TurnsApart {

    /** The labels that speak before or behind each label. */
    private final Map<String, Set<String>> next = new HashMap<>();

    /** @param pieces all pieces of a file */
    TurnsApart(List<Piece> pieces) {
        String last = null;
        for (var piece : pieces) {
            var label = piece.label();
            if (label != null && last != null && !label.equals(last)) {
                next.computeIfAbsent(last, key -> new HashSet<>()).add(label);
                next.computeIfAbsent(label, key -> new HashSet<>()).add(last);
            }
            last = label;
        }
    }

    /** The label of a voice or a part that speaks in turn with the person's own name; null if none does. */
    String label(Participant person) {
        var beside = next.getOrDefault(person.name(), Set.of());
        return person.labels().stream().filter(label -> LabelWords.isPart(label) && beside.contains(label)).findFirst()
                .orElse(null);
    }
}
