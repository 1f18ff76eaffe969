package dev.roundtable.transcript.format;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import dev.roundtable.transcript.format.label.LabelStyle;
import dev.roundtable.transcript.format.label.Labels;

/** A file to be read. Used by one thread. */
public final class Input {

    private final String file;
    private final String text;
    private final Set<String> names;
    private LabelStyle labelStyle;

    private Input(String file, String text, Set<String> names) {
        this.file = file;
        this.text = text;
        this.names = names;
    }

    static Input of(String file, String text, Collection<String> names) {
        return new Input(file, text, names.stream().map(Labels::key).collect(Collectors.toUnmodifiableSet()));
    }

    /** Its name, for messages. */
    public String file() {
        return file;
    }

    /** The whole of it, decoded, without byte order mark. */
    public String text() {
        return text;
    }

    /** Keys of the names that a sheet gives: labels that need no other evidence. */
    public Set<String> names() {
        return names;
    }

    /** How it labels its speakers, if it does; found out once, for that takes as long as reading. */
    public LabelStyle labelStyle() {
        if (labelStyle == null) {
            labelStyle = new LabelStyle(text, names);
        }
        return labelStyle;
    }
}
