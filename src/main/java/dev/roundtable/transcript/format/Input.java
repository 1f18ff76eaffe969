package dev.roundtable.transcript.format;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A file to be read.
 *
 * @param file its name, for messages
 * @param text the whole of it, decoded, without byte order mark
 * @param names keys of the names that a sheet gives: labels that need no other evidence
 */
record Input(String file, String text, Set<String> names) {

    static Input of(String file, String text, Collection<String> names) {
        return new Input(file, text, names.stream().map(Labels::key).collect(Collectors.toUnmodifiableSet()));
    }
}
