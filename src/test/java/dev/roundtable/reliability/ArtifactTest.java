package dev.roundtable.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The packaged service that integration tests start")
class ArtifactTest {

    @TempDir
    Path target;

    @BeforeEach
    void compile() throws IOException {
        Files.createDirectory(target.resolve("classes"));
        write("classes/Roundtable.class", 0);
    }

    @Test
    void isTheJarThatWasPackaged() throws IOException {
        packaged("jar", "quarkus-app/quarkus-run.jar", 10);
        assertThat(Artifact.in(target).command(List.of("-Xmx256m"), List.of("-Da=b"))).endsWith("-Xmx256m", "-Da=b", "-jar",
                target.resolve("quarkus-app/quarkus-run.jar").toString());
    }

    @Test
    void isTheBinaryThatWasPackaged() throws IOException {
        packaged("native", "roundtable-runner", 10);
        assertThat(Artifact.in(target).command(List.of("-XX:+UseSerialGC"), List.of("-Da=b")))
                .containsExactly(target.resolve("roundtable-runner").toString(), "-Da=b");
    }

    @Test
    void isNothingBeforeAPackageIsMade() {
        assertThatThrownBy(() -> Artifact.in(target)).hasMessageContaining("quarkus-artifact.properties is missing")
                .hasMessageContaining("./mvnw verify");
    }

    @Test
    void isNothingThatCannotRun() throws IOException {
        packaged("native-sources", "sources/runner.jar", 10);
        assertThatThrownBy(() -> Artifact.in(target)).hasMessageContaining("type native-sources, expected jar or native");
    }

    @Test
    void isNothingThatIsGone() throws IOException {
        packaged("jar", "quarkus-run.jar", 10);
        Files.delete(target.resolve("quarkus-run.jar"));
        assertThatThrownBy(() -> Artifact.in(target)).hasMessageContaining("quarkus-run.jar, which is missing");
    }

    @Test
    void isNothingOlderThanWhatWasCompiled() throws IOException {
        packaged("jar", "quarkus-run.jar", -10);
        assertThatThrownBy(() -> Artifact.in(target)).hasMessageContaining("quarkus-run.jar is older than")
                .hasMessageContaining("Roundtable.class");
    }

    private void packaged(String type, String path, int seconds) throws IOException {
        Files.writeString(target.resolve("quarkus-artifact.properties"), "type=" + type + "\npath=" + path + "\n");
        write(path, seconds);
    }

    private void write(String name, int seconds) throws IOException {
        var file = target.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[0]);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-10T10:00:00Z").plusSeconds(seconds)));
    }
}
