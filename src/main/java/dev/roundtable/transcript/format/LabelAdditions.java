package dev.roundtable.transcript.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.roundtable.transcript.file.Transcript.Piece;
import dev.roundtable.transcript.format.label.name.NamePlausibility;
import dev.roundtable.transcript.script.LabelWords;

/**
 * Removes what a file adds to its labels behind a dash, such as the number of a task: {@code Researcher - TASK-001}. It is an addition if
 * it varies behind one name, if the name is also a label without it, or if it is behind several names. A full name behind the dash is none,
 * because it may tell who is meant: {@code Audience - Anna Weber}.
 */
final class LabelAdditions {

    private final Map<String, Set<String>> byBase = new HashMap<>();
    private final Map<String, Set<String>> byAddition = new HashMap<>();
    private final Set<String> labels = new HashSet<>();

    private LabelAdditions(List<Piece> pieces) {
        for (var piece : pieces) {
            if (piece.label() != null && labels.add(piece.label())) {
                int dash = dash(piece.label());
                if (dash > 0) {
                    var base = base(piece.label(), dash);
                    var addition = addition(piece.label(), dash);
                    byBase.computeIfAbsent(base, key -> new HashSet<>()).add(addition);
                    byAddition.computeIfAbsent(addition, key -> new HashSet<>()).add(base);
                }
            }
        }
    }

    /** The pieces with labels that have no additions. */
    static List<Piece> without(List<Piece> pieces) {
        var additions = new LabelAdditions(pieces);
        return additions.byBase.isEmpty() ? pieces : pieces.stream().map(additions::without).toList();
    }

    private Piece without(Piece piece) {
        int dash = piece.label() == null ? -1 : dash(piece.label());
        if (dash < 0) {
            return piece;
        }
        var base = base(piece.label(), dash);
        var addition = addition(piece.label(), dash);
        boolean varies = labels.contains(base) || byBase.get(base).size() > 1;
        // two analysts of two banks are two people
        boolean one = !LabelWords.isPart(base) || addition.chars().anyMatch(Character::isDigit);
        boolean added = addition.isEmpty()
                || (varies && one || byAddition.get(addition).size() > 1) && !isPerson(addition);
        return added
                ? new Piece(piece.start(), piece.end(), base, piece.affiliation(), piece.startTime(), piece.endTime(),
                        piece.newVoice())
                : piece;
    }

    private static boolean isPerson(String addition) {
        return NamePlausibility.of(addition) == NamePlausibility.PROPER && addition.chars().noneMatch(Character::isDigit);
    }

    /** The index of the dash that parts a name from an addition; -1 without one. */
    private static int dash(String label) {
        for (int i = 2; i < label.length(); i++) {
            if ("-–—".indexOf(label.charAt(i)) >= 0 && label.charAt(i - 1) == ' '
                    && (i == label.length() - 1 || label.charAt(i + 1) == ' ')) {
                return i;
            }
        }
        return -1;
    }

    private static String base(String label, int dash) {
        return label.substring(0, dash).strip();
    }

    private static String addition(String label, int dash) {
        return label.substring(dash + 1).strip();
    }
}
