package dev.roundtable.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Invented speech in many languages, from {@code src/test/resources/talks.txt}: a line for each, with the tag before a bar. */
public final class TalkSamples {

    private static final Path FILE = Path.of("src/test/resources/talks.txt");

    private TalkSamples() {
    }

    /** A talk, with its language as a tag of two letters. */
    public record Sample(String language, String text) {}

    /** All talks, three in each language. */
    public static List<Sample> all() {
        try (var lines = Files.lines(FILE)) {
            return lines.map(line -> line.split("\\|", 2)).map(line -> new Sample(line[0], line[1])).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
