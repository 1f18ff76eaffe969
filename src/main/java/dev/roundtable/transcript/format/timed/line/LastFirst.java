package dev.roundtable.transcript.format.timed.line;

import java.util.List;
import java.util.regex.Pattern;

/** Puts names of directories in order: "Weber, Anna" is Anna Weber, if the names of the file are written so. */
public final class LastFirst {

    /** One surname of at most three words, a comma, at most three first names, and what follows in brackets. */
    private static final Pattern NAME = Pattern.compile("((?:\\p{L}[\\p{L}'’.-]{0,30} ){0,2}\\p{Lu}[\\p{L}'’-]{1,30}), "
            + "(\\p{Lu}[\\p{L}'’.-]{0,30}(?: \\p{Lu}[\\p{L}'’.-]{0,30}){0,2})( ?[(|].{0,60})?");

    private static final Pattern GENERATION = Pattern.compile(", ?(?:Jr|Sr|II|III|IV|PhD|MD|MBA|JD)\\b");

    private final boolean usual;

    private LastFirst(boolean usual) {
        this.usual = usual;
    }

    /** Whether names with one word before the comma are usual in a file, so that they are no affiliations. */
    public static LastFirst of(List<Utterance> utterances) {
        return new LastFirst(utterances.stream().map(Utterance::name)
                .anyMatch(name -> name != null && NAME.matcher(name).matches() && name.indexOf(' ') == name.indexOf(',') + 1));
    }

    /** The name with the first name first, if the file has names of this form. */
    public String of(String name) {
        return usual ? inOrder(name) : name;
    }

    /** The name with the first name first, if it has the form of a surname, a comma and a first name. */
    static String inOrder(String name) {
        var match = name.indexOf(',') < 0 || GENERATION.matcher(name).find() ? null : NAME.matcher(name);
        return match != null && match.matches()
                ? match.group(2) + " " + match.group(1) + (match.group(3) == null ? "" : match.group(3))
                : name;
    }
}
