package dev.roundtable.transcript.format;

import java.util.ArrayList;
import java.util.List;

import dev.roundtable.transcript.file.Problem;

/** Checks that times do not go backwards. Wrong times are used as they are, with a warning: only the editor knows the right ones. */
final class TimeOrder {

    /** How many warnings are listed; the others are counted. One wrong clock may affect all later times. */
    private static final int MOST_WARNINGS = 5;

    private static final String REMEDY = "Check the times; the words are kept in the order of the file.";

    private final String file;
    private final List<Problem> warnings = new ArrayList<>();
    private Double before;
    private int omitted;

    TimeOrder(String file) {
        this.file = file;
    }

    /**
     * Compares the times of the next piece with those before.
     *
     * @param line the line in the file
     * @param start seconds from the start of the recording; null if there are none
     * @param end seconds from the start of the recording; null if there are none
     */
    void check(int line, Double start, Double end) {
        if (start != null && end != null && end < start) {
            warn(line, "This ends at %s s, before it begins at %s s.".formatted(end, start));
        } else if (start != null && before != null && start < before) {
            warn(line, "This begins at %s s, before what stands above it, at %s s.".formatted(start, before));
        }
        before = start == null ? before : start;
    }

    /** The first warnings, and one more with the number of the others. */
    List<Problem> problems() {
        var problems = new ArrayList<>(warnings);
        if (omitted > 0) {
            problems.add(Problem.warning(file, null, "%,d more times go backwards.".formatted(omitted), REMEDY));
        }
        return problems;
    }

    private void warn(int line, String message) {
        if (warnings.size() < MOST_WARNINGS) {
            warnings.add(Problem.warning(file, line, message, REMEDY));
        } else {
            omitted++;
        }
    }
}
