package dev.roundtable.transcript.format.label;

import java.util.EnumMap;
import java.util.Map;

import dev.roundtable.transcript.format.label.form.LabelShape;

/** Counts the forms of the labels of a file. */
final class UsedShapes {

    private final Map<LabelShape, Integer> counts = new EnumMap<>(LabelShape.class);

    /** Counts a label. */
    void see(LabelShape shape) {
        counts.merge(shape, 1, Integer::sum);
    }

    /** The name of the most frequent form. */
    String grammar() {
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(LabelShape.COLON)
                .grammar();
    }
}
