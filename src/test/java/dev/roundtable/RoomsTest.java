package dev.roundtable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rooms")
class RoomsTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/roundtable");
    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?dev\\.roundtable\\.(\\w+)\\.",
            Pattern.MULTILINE);

    /** Which rooms each room may see: data flows one way. */
    private static final Map<String, Set<String>> MAY_SEE = Map.of("text", Set.of(), "transcript", Set.of("text"), "store",
            Set.of("text"), "ingest", Set.of("text", "transcript", "store"), "graphql", Set.of("text", "store", "search"),
            "search", Set.of("text", "store"), "http", Set.of("graphql"));

    @Test
    void seeOnlyWhatTheyMay() throws IOException {
        var wrong = new ArrayList<String>();
        for (var file : sources()) {
            if (file.getParent().equals(SOURCES)) {
                continue;
            }
            var room = SOURCES.relativize(file).getName(0).toString();
            assertThat(MAY_SEE).containsKey(room);
            var imports = IMPORT.matcher(Files.readString(file));
            while (imports.find()) {
                if (!imports.group(1).equals(room) && !MAY_SEE.get(room).contains(imports.group(1))) {
                    wrong.add(room + " sees " + imports.group(1) + " in " + file.getFileName());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void keepTheTranscriptFreeOfFrameworks() throws IOException {
        for (var file : sources()) {
            if (file.startsWith(SOURCES.resolve("transcript"))) {
                assertThat(Files.readString(file)).as(file.toString())
                        .doesNotContain("import io.quarkus", "import jakarta", "import org.eclipse.microprofile");
            }
        }
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
