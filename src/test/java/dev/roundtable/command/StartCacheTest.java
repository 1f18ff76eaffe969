package dev.roundtable.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The cache of a training run")
class StartCacheTest {

    @ParameterizedTest(name = "JDK {0}: {1}, {2}")
    @CsvSource({ "17, -XX:ArchiveClassesAtExit=, -XX:SharedArchiveFile=",
            "24, -XX:ArchiveClassesAtExit=, -XX:SharedArchiveFile=",
            "25, -XX:AOTCacheOutput=, -XX:AOTCache=" })
    void isOfTheKindThatTheJdkKnows(int feature, String record, String use, @TempDir Path folder) {
        var cache = StartCache.of(feature, folder);
        assertThat(cache.record()).startsWith(record + folder);
        assertThat(cache.record()).endsWith(cache.file().toString());
        assertThat(cache.use()).contains(use + cache.file());
    }

    @Test
    void isNamedByAFileOfOptions(@TempDir Path folder) throws IOException, InterruptedException {
        var cache = StartCache.of(Runtime.version().feature(), Files.createDirectory(folder.resolve("with a space")));
        Files.createFile(cache.file());
        var options = Files.writeString(folder.resolve("java.options"), cache.options());
        assertThat(options).content().contains(cache.use().get(0));
        // The cache cannot be read: then the JVM starts without it.
        Files.delete(cache.file());
        assertStarts(options);
    }

    @Test
    void isNotNamedIfTheJvmHasWrittenNone(@TempDir Path folder) throws IOException, InterruptedException {
        var options = Files.writeString(folder.resolve("java.options"), StartCache.of(25, folder).options());
        assertThat(options).content().isBlank();
        assertStarts(options);
    }

    private static void assertStarts(Path options) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "@" + options, "-version").redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
