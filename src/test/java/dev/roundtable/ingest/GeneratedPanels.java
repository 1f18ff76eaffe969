package dev.roundtable.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Writes folders of small panels: each has a moderator of its own, two shared guests, two questions and four answers. */
public final class GeneratedPanels {

    private GeneratedPanels() {
    }

    /** A new folder of so many panels, the first of which is {@code generated-0001}. */
    public static Path folder(int count) {
        try {
            var folder = Files.createTempDirectory("panels");
            for (int i = 1; i <= count; i++) {
                write(folder, "generated-%04d".formatted(i), i);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, String slug, int number) throws IOException {
        var body = """
                Welcome to talk %1$d. What is new in field %1$d, Bob? Much is new in field %1$d. And you, Cy? \
                Nothing is new in field %1$d. Let us take the next question. What is old in field %1$d, Bob? \
                Little is old in field %1$d. And you, Cy? All is old in field %1$d.
                """.formatted(number);
        Files.writeString(folder.resolve(slug + ".txt"), "Title: Talk %d\nVideo ID: v%d\n====\n\n%s".formatted(number,
                number, body));
        Files.writeString(folder.resolve(slug + ".panel.yaml"), """
                heldOn: %2$s
                people:
                  - { slug: ann-%1$d, name: Ann %1$d, role: MODERATOR }
                  - { slug: bob, name: Bob }
                  - { slug: cy, name: Cy }
                questions: [ { key: new, title: What is new }, { key: old, parent: new, title: What is old } ]
                cues:
                  - { speaker: ann-%1$d, opens: Welcome, asks: new }
                  - { speaker: bob, opens: Much is new }
                  - { speaker: ann-%1$d, opens: "And you, Cy? Nothing", asks: new }
                  - { speaker: cy, opens: Nothing is new }
                  - { speaker: ann-%1$d, opens: Let us, asks: old }
                  - { speaker: bob, opens: Little is old }
                  - { speaker: ann-%1$d, opens: "And you, Cy? All", asks: old }
                  - { speaker: cy, opens: All is old }
                glossary: [ { from: field %1$d, to: Field %1$d } ]
                """.formatted(number, LocalDate.of(2024, 1, 1).plusDays(number * 7919L % 700)));
    }
}
