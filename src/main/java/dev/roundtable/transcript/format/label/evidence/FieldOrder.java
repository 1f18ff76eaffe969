package dev.roundtable.transcript.format.label.evidence;

import java.util.HashMap;
import java.util.Map;

/**
 * Recognizes records: the same fields return in the same order, such as a name, a price and a size. People who talk take turns in a
 * changing order. Two people take turns in the same order, so that fields are at least three.
 */
final class FieldOrder {

    private static final int LEAST_FIELDS = 3;
    /** A field occurs at least this often. */
    private static final int LEAST_RECORDS = 3;
    /** The share of fields that the usual next field follows. */
    private static final double REGULAR = 0.85;

    private final Map<LabelCount, Map<LabelCount, Integer>> next = new HashMap<>();
    private LabelCount last;

    /** Counts a label, in the order of the file. */
    void see(LabelCount label) {
        if (last != null) {
            next.computeIfAbsent(last, key -> new HashMap<>(4)).merge(label, 1, Integer::sum);
        }
        last = label;
    }

    /** Whether the labels return in the order of fields. */
    boolean isOfRecords() {
        long fields = 0;
        long all = 0;
        long usual = 0;
        for (var after : next.entrySet()) {
            if (after.getKey().lines >= LEAST_RECORDS) {
                fields++;
                all += after.getValue().values().stream().mapToInt(Integer::intValue).sum();
                usual += after.getValue().values().stream().mapToInt(Integer::intValue).max().orElse(0);
            }
        }
        return fields >= LEAST_FIELDS && usual >= REGULAR * all;
    }
}
