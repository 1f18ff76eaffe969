package dev.roundtable.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code train} writes beside the program, so the test trains a copy. */
@DisplayName("The packaged program, once trained,")
class TrainIT {

    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    /** Options with which a JVM refuses to start if it cannot use the cache. */
    private static final List<String> ONLY_WITH_CACHE = Runtime.version().feature() < 25
            ? List.of("-Xshare:on")
            : List.of("-XX:AOTMode=on");

    @TempDir
    Path home;

    @Test
    void startsWithWhatItHasLearned() throws Exception {
        var artifact = Artifact.in(Artifact.TARGET);
        assumeFalse(artifact.isNative());
        var program = copy(artifact.file());

        assertThat(run(List.of("-jar", program, "train"))).contains("Trained. Start the service with: java @");

        var arguments = new ArrayList<>(ONLY_WITH_CACHE);
        arguments.addAll(List.of("@" + home.resolve("java.options"), "-jar", program, "--version"));
        assertThat(run(arguments)).contains("Roundtable ");
    }

    private String copy(Path program) throws IOException {
        var folder = program.getParent();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = home.resolve(folder.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return home.resolve(program.getFileName()).toString();
    }

    /** What a JVM prints that ends well. */
    private static String run(List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(JAVA));
        command.addAll(arguments);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
