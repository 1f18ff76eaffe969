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
 * @param panels the slugs of the panels to which its mentions are limited; empty for all panels
 */
public record TermEntry(String file, int line, Term term, List<String> in, List<String> panels) {

    public TermEntry {
        in = List.copyOf(in);
        panels = List.copyOf(panels);
    }

    /** Whether the forms name the term only at some places. */
    boolean isLimited() {
        return !in.isEmpty() || !panels.isEmpty();
    }

    /** The place of the entry for messages: {@code file:line}. */
    String place() {
        return file + ":" + line;
    }
}
