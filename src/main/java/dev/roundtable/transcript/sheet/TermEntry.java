package dev.roundtable.transcript.sheet;

import java.util.List;

import dev.roundtable.transcript.script.Term;

/**
 * An entry of terms.yaml.
 *
 * @param file the name of the file, for messages
 * @param line where the entry stands in it
 * @param term the term
 * @param in quotes that contain a form of the term, to which its mentions are limited; empty for everywhere
 */
public record TermEntry(String file, int line, Term term, List<String> in) {

    public TermEntry {
        in = List.copyOf(in);
    }

    /** The place of the entry for messages: {@code file:line}. */
    String place() {
        return file + ":" + line;
    }
}
