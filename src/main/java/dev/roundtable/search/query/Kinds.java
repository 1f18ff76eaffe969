package dev.roundtable.search.query;

import java.util.List;

/** The kinds of turns that {@code kind:} names. */
final class Kinds {

    /** What may stand after {@code kind:}. */
    static final List<String> NAMES = List.of("question", "answer", "remark", "opening", "prompt", "closing");

    private Kinds() {
    }

    /** The stored kinds of a name. A question is put by a prompt or by the opening of a panel. */
    static List<String> stored(String name) {
        return switch (name) {
            case "question" -> List.of("PROMPT", "OPENING");
            case "answer" -> List.of("ANSWER");
            case "remark" -> List.of("REMARK");
            case "opening" -> List.of("OPENING");
            case "prompt" -> List.of("PROMPT");
            case "closing" -> List.of("CLOSING");
            default -> throw new IllegalArgumentException(name);
        };
    }
}
