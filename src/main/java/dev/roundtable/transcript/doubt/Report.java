package dev.roundtable.transcript.doubt;

import java.util.ArrayList;
import java.util.List;

import dev.roundtable.transcript.file.Problem;

/** Collects warnings about a reading. Few warnings are read, so a reason is given for its first places only. */
final class Report {

    private static final int MOST_OF_A_KIND = 3;
    private static final int EXCERPT = 80;

    private final Reading reading;
    private final List<Problem> problems = new ArrayList<>();

    Report(Reading reading) {
        this.reading = reading;
    }

    /**
     * Adds a warning for each place.
     *
     * @param places words at the beginning of a line or cue, as they were read
     * @param message what was found, with {@code %s} for the words
     * @param remedy what the editor can do
     */
    void add(List<String> places, String message, String remedy) {
        places.stream().limit(MOST_OF_A_KIND).forEach(words -> add(reading.line(words), words, message, remedy));
        int more = places.size() - MOST_OF_A_KIND;
        if (more > 0) {
            problems.add(Problem.warning(reading.file(), null, more == 1
                    ? "One more place is like the last one."
                    : "%,d more places are like the last one.".formatted(more), remedy));
        }
    }

    /**
     * Adds a warning for one place.
     *
     * @param line its line; null if it is not known
     */
    void add(Integer line, String words, String message, String remedy) {
        problems.add(Problem.warning(reading.file(), line, message.formatted('"' + excerpt(words) + '"'), remedy));
    }

    /** Adds a warning about the whole file. */
    void add(String message, String remedy) {
        problems.add(Problem.warning(reading.file(), null, message, remedy));
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private static String excerpt(String words) {
        var line = words.lines().findFirst().orElse(words).strip();
        return line.codePointCount(0, line.length()) <= EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
