package dev.roundtable.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

@DisplayName("The health check of the image")
class HealthCheckTest {

    private static final Pattern COMMAND = Pattern.compile("(?m)^ +CMD (\\[\"java\".*])$");

    /** Java combines these options with those of the command, and does not start if they contradict each other. */
    @ParameterizedTest
    @ValueSource(strings = { "", "-Xms256m", "-XX:MinHeapSize=256m", "-Xmn64m", "-XX:MaxRAMPercentage=75", "-XX:+UseSerialGC",
            "-XX:+UseParallelGC", "-XX:+UseG1GC", "-XX:+UseZGC -XX:SoftMaxHeapSize=256m" })
    void startsWithTheOptionsOfTheService(String options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(optionsOfTheCheck());
        command.add("-version");
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JDK_JAVA_OPTIONS", options);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    private static List<String> optionsOfTheCheck() throws IOException {
        var command = COMMAND.matcher(Files.readString(Path.of("src/main/docker/Dockerfile.jvm")));
        assertThat(command.find()).isTrue();
        var words = new ObjectMapper().readValue(command.group(1), new TypeReference<List<String>>() {
        });
        assertThat(words).endsWith("health");
        return words.subList(1, words.indexOf("-jar"));
    }
}
