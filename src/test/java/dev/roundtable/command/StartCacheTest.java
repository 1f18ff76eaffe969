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
        assertThat(cache.use()).startsWith(use + folder).endsWith(cache.record().substring(record.length()));
    }

    @Test
    void isNamedByAFileOfOptions(@TempDir Path folder) throws IOException, InterruptedException {
        var cache = StartCache.of(Runtime.version().feature(), Files.createDirectory(folder.resolve("with a space")));
        var options = Files.writeString(folder.resolve("java.options"), cache.options());
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // The cache is not there: then the JVM starts without it.
        var process = new ProcessBuilder(java, "@" + options, "-version").redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
