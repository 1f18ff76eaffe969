package dev.roundtable.transcript.draft;

import java.util.ArrayList;
import java.util.List;

/** Writes a mapping of YAML in one line: {@code { key: "text", other: [ "text" ] }}. Values that are null or empty are left out. */
final class Fields {

    private final List<String> fields = new ArrayList<>();

    Fields text(String key, String value) {
        if (value != null) {
            fields.add(key + ": " + CueQuotes.yaml(value));
        }
        return this;
    }

    Fields texts(String key, List<String> values) {
        if (!values.isEmpty()) {
            fields.add(key + ": [" + String.join(", ", values.stream().map(CueQuotes::yaml).toList()) + "]");
        }
        return this;
    }

    /** Adds a constant or another value that needs no quotes. */
    Fields plain(String key, Object value) {
        if (value != null) {
            fields.add(key + ": " + value);
        }
        return this;
    }

    /** The fields, each of which can be a line of a mapping. */
    List<String> lines() {
        return List.copyOf(fields);
    }

    @Override
    public String toString() {
        return "{ " + String.join(", ", fields) + " }";
    }
}
