package dev.roundtable.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.reliability.Service;

@DisplayName("The packaged program")
class CommandsIT {

    @Test
    void startsTheServiceWithAndWithoutACommand() throws IOException {
        try (var plain = Service.startWith(List.of(), Map.of()); var serve = Service.run(List.of(), "serve")) {
            plain.awaitReady();
            serve.awaitReady();
            assertThat(run(0, "health", serve.url() + "/q/health/ready")).contains("\"status\": \"UP\"");
        }
    }

    /** The parser takes 0.1 s of processor time. */
    @Test
    void loadsNoParserOfArgumentsForWhatContainersRun() throws IOException {
        assumeFalse(Service.isNative());
        var loaded = List.of("-Xlog:class+load");
        try (var service = Service.startWith(loaded, Map.of()); var health = Service.run(loaded, "health")) {
            service.awaitReady();
            assertThat(service.output()).contains("dev.roundtable.command.ServeCommand ").doesNotContain(" picocli.");
            health.exitCode();
            assertThat(health.output()).contains("dev.roundtable.command.HealthProbe ").doesNotContain(" picocli.");
        }
    }

    @Test
    void startsNothingForOtherCommands() throws IOException {
        assertThat(run(0, "--help")).startsWith("Usage: roundtable [-hV] [COMMAND]");
        assertThat(run(0, "--version")).matches("Roundtable \\d\\S+\\R");
        assertThat(run(0, "evaluate", "src/test/resources/formats")).contains("| all words |").doesNotContain("Listening");
        assertThat(run(1, "health", "http://127.0.0.1:1/")).isEqualTo("http://127.0.0.1:1/: Connection refused\n");
    }

    @Test
    void printsNamesInAnyScriptToATerminalOfAnyEncoding() throws IOException {
        var ascii = List.of("-Dfile.encoding=US-ASCII", "-Dsun.stdout.encoding=US-ASCII", "-Dstdout.encoding=US-ASCII");
        try (var draft = Service.run(ascii, "draft", "src/main/resources/transcripts/agi-next-2026.txt")) {
            assertThat(draft.exitCode()).as(draft.output()).isZero();
            assertThat(draft.output()).contains("name: \"姚顺雨\"").doesNotContain("???");
        }
    }

    @Test
    void endsWithItsOwnCodeForWrongArguments() throws IOException {
        assertThat(run(2, "helth")).startsWith("Unknown command \"helth\"").contains("Did you mean \"health\"?");
        assertThat(run(2, "evaluate")).startsWith("Missing required parameter: 'FOLDER'\nUsage: roundtable evaluate ");
        assertThat(run(2, "evaluate", "/nowhere")).startsWith("The folder /nowhere does not exist");
    }

    private static String run(int exitCode, String... arguments) throws IOException {
        try (var program = Service.run(List.of(), arguments)) {
            assertThat(program.exitCode()).as(program.output()).isEqualTo(exitCode);
            return program.output();
        }
    }
}
