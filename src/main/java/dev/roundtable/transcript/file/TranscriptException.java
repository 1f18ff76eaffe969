package dev.roundtable.transcript.file;

import java.util.List;
import java.util.stream.Collectors;

/** A transcript or a sheet that cannot be read as a panel; its problems say where, what was expected and what to do. */
public class TranscriptException extends RuntimeException {

    /** How many problems of one panel are listed; the others are counted. */
    public static final int MOST = 20;

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Wraps one problem; the exception's message is the problem as one line. */
    public TranscriptException(Problem problem) {
        this(List.of(problem));
    }

    /** Wraps several problems of one panel, at least one; the message has a line for each of the first {@link #MOST}. */
    public TranscriptException(List<Problem> problems) {
        this(problems, MOST);
    }

    /** Wraps the problems of several panels, at least one; the message has a line for each of the first ones. */
    public TranscriptException(List<Problem> problems, int most) {
        super(lines(Problem.atMost(most, problems)));
        this.problems = Problem.atMost(most, problems);
    }

    /** The first problem, never null. */
    public Problem problem() {
        return problems.get(0);
    }

    /** What is wrong, in the order of the file, and how much more; never empty. */
    public List<Problem> problems() {
        return problems;
    }

    private static String lines(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
