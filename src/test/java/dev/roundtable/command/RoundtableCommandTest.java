package dev.roundtable.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The command line")
class RoundtableCommandTest {

    private static final String PORT = "roundtable.http.management-port";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void listsTheCommands() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Usage: roundtable [-hV] [COMMAND]", "serve ", "check ", "evaluate ", "health ",
                "Exit codes:", "ROUNDTABLE_TRANSCRIPTS");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "serve,[-hV]", "check,[-hV] PATH...", "evaluate,[-hV] [--voices] FOLDER",
            "draft,[-hV] [--people=SHEET] TRANSCRIPT", "health,[-hV] [URL]" })
    void explainsEachCommand(String command, String arguments) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).startsWith("Usage: roundtable " + command + " " + arguments + System.lineSeparator());
    }

    @Test
    void printsTheVersion() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).matches("Roundtable \\d+\\.\\d+\\S*\\R");
    }

    @Test
    void answersAnUnknownCommandWithTheNearestOne() {
        assertThat(run("helth", "x")).isEqualTo(2);
        assertThat(err.toString()).isEqualToNormalizingNewlines("""
                Unknown command "helth", expected one of serve, check, evaluate, draft, health, train. Did you mean "health"?
                Usage: roundtable [-hV] [COMMAND]
                "roundtable --help" explains the arguments.
                """);
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            start               | Unknown command "start", expected one of serve, check, evaluate, draft, health, train.
            --verison           | Unknown option "--verison". Did you mean "--version"?
            -Droundtable.x=1    | "-Droundtable.x=1" is a setting, not an argument: write it before -jar, or set an environment variable.
            serve 8080          | Unexpected argument "8080".
            health localhost:80 | "localhost:80" is not the URL of a readiness check: it must begin with http:// or https://.
            health a b          | Unexpected argument "b".
            check               | Missing required parameter: 'PATH'
            check src/none      | src/none does not exist, expected a folder or a transcript.
            evaluate            | Missing required parameter: 'FOLDER'
            evaluate a b        | Unexpected argument "b".
            draft               | Missing required parameter: 'TRANSCRIPT'
            draft src/none      | src/none is no file, expected a transcript and a panel sheet.
            evaluate pom.xml    | pom.xml is a file, expected a folder of labelled transcripts.
            evaluate src/none   | The folder src/none does not exist, expected a folder of labelled transcripts.
            """)
    void refusesWrongArguments(String arguments, String message) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString()).startsWith(message + System.lineSeparator() + "Usage: roundtable ");
    }

    @Test
    void checksAFolder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("talk.md"), "Ada: Who owns a river?\n\nTom: Nobody owns it.\n\nAda: Thank you.\n");
        assertThat(run("check", folder.toString())).isZero();
        assertThat(out.toString()).startsWith(folder + "/talk.md: labelled").contains(", en, 2 speakers, 3 turns, ")
                .endsWith("\n1 panel read, none refused, 0 errors, 0 warnings.\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void failsWhereAFileIsRefused(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("talk.md"), "Ada: Who owns a river?\n\nTom: Nobody owns it.\n\nAda: Thank you.\n");
        Files.writeString(folder.resolve("words.txt"), "Words without a label.\n");
        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(run("check", folder.resolve("talk.md").toString())).isZero();
    }

    @Test
    void evaluatesAFolder() {
        assertThat(run("evaluate", "src/main/resources/transcripts")).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void failsWhereNoTranscriptCanBeEvaluated(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("talk.txt"), "Words without a label.\n");
        assertThat(run("evaluate", folder.toString())).isEqualTo(1);
        assertThat(err.toString())
                .isEqualToNormalizingNewlines("No transcript in %s can be evaluated, expected one with labels or"
                        .formatted(folder) + " reviewed cues for two or more speakers.\n");
    }

    @Test
    void doesNotAskForHealthAtAWrongPort() {
        System.setProperty(PORT, "nine");
        try {
            assertThat(run("health")).isEqualTo(2);
        } finally {
            System.clearProperty(PORT);
        }
    }

    @Test
    void doesNotAskForHealthAtAPortThatCannotBe() {
        assertThat(run("health", "http://localhost:99999/x")).isEqualTo(2);
        assertThat(err.toString()).startsWith(
                "\"http://localhost:99999/x\" is not the URL of a readiness check: a port is at most 65535.");
    }

    @Test
    void saysWhichFileCannotBeRead() {
        var file = Path.of("/nowhere/talk.panel.yaml");
        var failed = new FailedCommand();
        var line = RoundtableCommand.commandLine().setErr(new PrintWriter(err, true));
        var failure = new UncheckedIOException(new AccessDeniedException(file.toString()));
        assertThatCode(() -> assertThat(failed.handleExecutionException(failure, line, null)).isEqualTo(1))
                .doesNotThrowAnyException();
        assertThat(err.toString()).isEqualToNormalizingNewlines(
                "/nowhere/talk.panel.yaml cannot be read or written. Check that it exists, and that its rights allow it.\n");
        var fault = new IllegalStateException("A fault of the program.");
        assertThatThrownBy(() -> failed.handleExecutionException(fault, line, null)).isSameAs(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://127.0.0.1:1/", "HTTP://127.0.0.1:1/" })
    void failsWhereNoServiceIsReady(String url) {
        assertThat(run("health", url)).isEqualTo(1);
    }

    private int run(String... arguments) {
        return RoundtableCommand.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
