package dev.roundtable.transcript;

/** A transcript or a sheet that cannot be read as a panel; the problem says where, what was expected and what to do. */
public class TranscriptException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Wraps one problem; the exception's message is the problem as one line. */
    public TranscriptException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** What is wrong, never null. */
    public Problem problem() {
        return problem;
    }
}
