package dev.roundtable.transcript;

import java.util.List;
import java.util.stream.Collectors;

/** A transcript or a sheet that cannot be read as a panel; its problems say where, what was expected and what to do. */
public class TranscriptException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Wraps one problem; the exception's message is the problem as one line. */
    public TranscriptException(Problem problem) {
        this(List.of(problem));
    }

    /** Wraps several problems of one panel, at least one; the message has a line for each. */
    public TranscriptException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** The first problem, never null. */
    public Problem problem() {
        return problems.get(0);
    }

    /** All that is wrong, in the order of the file; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
