package dev.roundtable.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Maven commands in the README and in src/docs")
class MavenCommandsTest {

    private static final Path TESTS = Path.of("src/test/java");
    private static final Set<String> GOALS = Set.of("package", "verify", "test", "process-sources", "quarkus:dev");
    /** Of Maven and of its plugins. */
    private static final Set<String> PROPERTIES = Set.of("skipTests", "surefire.failIfNoSpecifiedTests");

    private final List<String> commands = Page.all().stream().flatMap(page -> page.commands("./mvnw ").stream()).toList();

    @Test
    void areThere() {
        assertThat(commands).contains("./mvnw verify", "./mvnw quarkus:dev", "./mvnw package -DskipTests");
    }

    @Test
    void haveGoalsAndOptionsThatExist() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var tests = sources();
        for (var command : commands) {
            for (var word : command.substring("./mvnw ".length()).split(" +")) {
                assertThat(isKnown(word, pom, tests)).as("%s in %s", word, command).isTrue();
            }
        }
    }

    private static boolean isKnown(String word, String pom, List<Path> tests) throws IOException {
        if (word.startsWith("-P")) {
            return pom.contains("<id>" + word.substring(2) + "</id>");
        }
        if (!word.startsWith("-D")) {
            return GOALS.contains(word);
        }
        var option = word.substring(2).split("=", 2);
        return switch (option[0]) {
            case "test", "it.test" -> List.of(option[1].split(",")).stream().allMatch(name -> isTest(name, tests));
            case "native" -> pom.contains("<name>native</name>");
            default -> option[0].startsWith("quarkus.") || PROPERTIES.contains(option[0]) || isRead(option[0], tests);
        };
    }

    private static boolean isTest(String name, List<Path> tests) {
        return name.equals("none") || tests.stream().anyMatch(file -> file.endsWith(name + ".java"));
    }

    /** Whether a test reads the system property. */
    private static boolean isRead(String property, List<Path> tests) throws IOException {
        for (var file : tests) {
            if (Files.readString(file).contains("(\"" + property + "\"")) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toList());
        }
    }
}
