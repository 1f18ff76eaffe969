package dev.roundtable.transcript.file;

import java.util.ArrayList;
import java.util.List;

/**
 * A problem of an input file, in words for the editor who can correct it. A message or remedy of more than {@value #LONGEST} characters
 * is cut, because nobody reads more; messages quote files with {@link Excerpt}, so that this is rare.
 *
 * @param file the file's name
 * @param line the line in that file, from 1; null where the problem has no single line
 * @param severity ERROR keeps the panel out, WARNING does not
 * @param message what was found and what was expected
 * @param remedy what to do; null where the message says it all
 */
public record Problem(String file, Integer line, Severity severity, String message, String remedy) {

    /** The most UTF-16 units of a message or a remedy. */
    private static final int LONGEST = 4_000;

    public Problem {
        message = cut(message);
        remedy = remedy == null ? null : cut(remedy);
    }

    /** How bad it is. */
    public enum Severity {
        WARNING, ERROR
    }

    /** A problem that keeps the panel out. */
    public static Problem error(String file, Integer line, String message, String remedy) {
        return new Problem(file, line, Severity.ERROR, message, remedy);
    }

    /** A problem that an editor should see, though the panel loads. */
    public static Problem warning(String file, Integer line, String message, String remedy) {
        return new Problem(file, line, Severity.WARNING, message, remedy);
    }

    /** The first problems of a list, and one more problem with the number of the others. Nobody reads a thousand problems. */
    public static List<Problem> atMost(int most, List<Problem> problems) {
        if (problems.size() <= most) {
            return List.copyOf(problems);
        }
        var listed = new ArrayList<>(problems.subList(0, most));
        var last = problems.get(most);
        listed.add(new Problem(last.file(), null, last.severity(), "%,d more problems are not listed.".formatted(
                problems.size() - most), "Mend these first."));
        return List.copyOf(listed);
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** One line: {@code file:line: message Remedy.} */
    @Override
    public String toString() {
        return file + (line == null ? "" : ":" + line) + ": " + message + (remedy == null ? "" : " " + remedy);
    }
}
