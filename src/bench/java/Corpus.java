import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a folder of copies of the bundled panel, with other slugs and titles. */
final class Corpus {

    private static final Path BUNDLED = Path.of("src/main/resources/transcripts");
    private static final String SLUG = "agi-next-2026";

    private Corpus() {
    }

    static void write(Path folder, int panels) throws IOException {
        var transcript = Files.readString(BUNDLED.resolve(SLUG + ".txt"));
        var sheet = Files.readString(BUNDLED.resolve(SLUG + ".panel.yaml"));
        Files.createDirectories(folder);
        for (int i = 1; i <= panels; i++) {
            Files.writeString(folder.resolve(slug(i) + ".txt"), transcript);
            Files.writeString(folder.resolve(slug(i) + ".panel.yaml"), sheet
                    .replaceFirst("slug: " + SLUG, "slug: " + slug(i)).replaceFirst("(?m)^(title: .*)$", "$1 " + i));
        }
    }

    static String slug(int number) {
        return "panel-%04d".formatted(number);
    }
}
