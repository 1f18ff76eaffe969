package dev.roundtable.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads tables of characters and language tags from the resource folder {@code text}. */
final class Table {

    private Table() {
    }

    /** The lines of a table, without comments. A missing table is a {@link NullPointerException}. */
    static List<String> lines(String name) {
        var stream = Objects.requireNonNull(Table.class.getResourceAsStream("/text/" + name), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
