package dev.roundtable.transcript.format.timed.table;

import java.util.Locale;
import java.util.Set;

/** What programs write in a cell that has no value. */
final class MissingValue {

    private static final Set<String> WORDS = Set.of("N/A", "n/a", "NaN", "nan", "null", "NULL", "None", "none", "NaT", "nat",
            "-", "--", "–", "?", "??", "???");

    private MissingValue() {
    }

    /** A time; empty if it says that there is none. */
    static String time(String cell) {
        return cell.strip().equals("NA") || WORDS.contains(cell.strip().toLowerCase(Locale.ROOT)) ? "" : cell;
    }

    /** A name, which may be {@code Nan} or a person's initials; empty if it says that there is none. */
    static String name(String cell) {
        return WORDS.contains(cell.strip()) ? "" : cell;
    }
}
