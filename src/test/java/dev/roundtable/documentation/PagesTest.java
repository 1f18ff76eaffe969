package dev.roundtable.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The README and the pages of src/docs")
class PagesTest {

    /** Files that architecture.md invents to show where a contributor adds one. */
    private static final Pattern INVENTED = Pattern.compile(".*/(?:sample\\.stl|StlTest\\.java)");
    private static final Pattern PATH = Pattern.compile("src/[\\w./-]+");
    private static final Path SOURCES = Path.of("src/main/java/dev/roundtable");
    private static final Pattern ROOM = Pattern.compile("^\\| `([a-z/]+)` \\| ", Pattern.MULTILINE);

    private final List<Page> pages = Page.all();

    @Test
    void keepTheReadmeShort() throws IOException {
        assertThat(Files.readAllLines(Page.README)).hasSizeLessThanOrEqualTo(150);
    }

    @Test
    void sayFirstWhoTheyAreFor() {
        assertThat(pages.stream().skip(1)).isNotEmpty().allMatch(page -> page.text().lines().skip(2).findFirst().orElse("")
                .startsWith("This page is for "));
    }

    @Test
    void showAnExampleBeforeTheFirstTable() {
        assertThat(pages.stream().skip(1)).allMatch(page -> page.text().indexOf("```") < page.text().indexOf("\n|---")
                || page.text().startsWith("## Example", page.text().indexOf("\n## ") + 1));
    }

    @Test
    void nameFilesThatExist() {
        assertThat(pages).allSatisfy(page -> assertThat(paths(page)).allMatch(path -> Files.exists(Path.of(path))));
    }

    @Test
    void showPicturesThatLoadFast() throws IOException {
        for (var picture : List.of("graphiql.png", "page.png")) {
            assertThat(Files.size(Page.FOLDER.resolve(picture))).as(picture).isBetween(10_000L, 150_000L);
        }
    }

    @Test
    void describeEveryPackage() throws IOException {
        var described = ROOM.matcher(Page.named("architecture.md").prose()).results().map(room -> room.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).isEqualTo(rooms());
    }

    private static List<String> paths(Page page) {
        var code = Stream.concat(page.codeSpans().stream(), page.blocks("shell").stream());
        return code.flatMap(text -> PATH.matcher(text).results()).map(path -> path.group())
                .filter(path -> !INVENTED.matcher(path).matches()).toList();
    }

    /** The folders that hold classes. */
    private static Set<String> rooms() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .filter(file -> !file.getParent().equals(SOURCES))
                    .map(file -> SOURCES.relativize(file.getParent()).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
