package dev.roundtable.transcript.format.voice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.roundtable.transcript.file.Facts.Participant;
import dev.roundtable.transcript.file.Transcript.Piece;

/**
 * Finds voices that take turns with the name beside them again and again: {@code Speaker A (Anna): Who pays?}, {@code Anna: We do.} They are
 * two people, although the name stands beside the voice.
 */
final class TurnsApart {

    /** The fewest changes between the two labels. A file may write one person in two ways once. */
    static final int FEWEST = 3;

    /** How often each label speaks beside another one. */
    private final Map<String, Map<String, Integer>> beside = new HashMap<>();
    private final Map<String, Integer> turns = new HashMap<>();

    /** @param pieces all pieces of a file */
    TurnsApart(List<Piece> pieces) {
        String last = null;
        for (var piece : pieces) {
            var label = piece.label();
            if (label != null && last != null && !label.equals(last)) {
                beside.computeIfAbsent(last, key -> new HashMap<>()).merge(label, 1, Integer::sum);
                beside.computeIfAbsent(label, key -> new HashMap<>()).merge(last, 1, Integer::sum);
            }
            if (label != null && !label.equals(last)) {
                turns.merge(label, 1, Integer::sum);
            }
            last = label;
        }
    }

    /** The label of a voice that takes turns with the person's own name, in most of the turns of both; null if none does. */
    String label(Participant person) {
        return person.labels().stream().filter(label -> takeTurns(label, person.name())).findFirst().orElse(null);
    }

    private boolean takeTurns(String label, String name) {
        int changes = beside.getOrDefault(label, Map.of()).getOrDefault(name, 0);
        return changes >= FEWEST && 2 * changes >= turns.get(label) + turns.get(name);
    }
}
