package dev.roundtable.transcript.format;

import java.util.ArrayList;
import java.util.List;

import dev.roundtable.transcript.file.Problem;

/** Times that go backwards. They are kept, for nobody but the editor knows which of them is wrong; the editor is warnings. */
final class TimeOrder {

    /** So many are warnings, the rest is counted: one slip of a clock may put all that follows in disorder. */
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
     * Takes note of what is said next.
     *
     * @param line where it stands in the file
     * @param start seconds from the start of the recording; null where none are given
     * @param end likewise
     */
    void check(int line, Double start, Double end) {
        if (start != null && end != null && end < start) {
            warn(line, "This ends at %s s, before it begins at %s s.".formatted(end, start));
        } else if (start != null && before != null && start < before) {
            warn(line, "This begins at %s s, before what stands above it, at %s s.".formatted(start, before));
        }
        before = start == null ? before : start;
    }

    /** A warning for each of the first, and how many omitted there are. */
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
