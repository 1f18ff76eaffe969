package dev.roundtable.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.ingest.GeneratedPanels;

@DisplayName("The service does not start, says why and destroys nothing,")
class StartFailuresIT {

    private static final int BLOCK = 4096;

    @TempDir
    Path home;

    @Test
    void withAnUnknownSetting() throws IOException {
        assertThat(failure(2, Map.of("roundtable.bundeld", "false"))).isEqualTo("""
                Roundtable did not start: its settings are wrong.
                roundtable.bundeld (in the system properties) is no setting. Did you mean "roundtable.bundled"?
                """);
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({ "quarkus.http.port,x", "quarkus.http.port,99999", "quarkus.http.ssl-port,y" })
    void withWhatIsNoPort(String name, String value) throws IOException {
        assertThat(failure(2, Map.of(name, value))).isEqualTo("""
                Roundtable did not start: its settings are wrong.
                %s is "%s", but must be a port, 1 to 65535, or 0 for any that is free.
                """.formatted(name, value));
    }

    /** Settings that only Quarkus checks. */
    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({ "quarkus.http.idle-timeout,soon", "quarkus.log.level,LOUD" })
    void withAValueThatAnotherSettingCannotHave(String name, String value) throws IOException {
        assertThat(failure(2, Map.of(name, value))).contains(name, '"' + value + '"');
    }

    @Test
    void withAFolderThatIsGone() throws IOException {
        assertThat(failure(1, Map.of("roundtable.transcripts", home.resolve("gone").toString())))
                .contains(home.resolve("gone") + ": The folder cannot be read.", "Roundtable did not start");
    }

    @Test
    void withAFolderThatIsGoneThoughFailuresAreSkipped() throws IOException {
        assertThat(failure(1,
                Map.of("roundtable.transcripts", home.resolve("gone").toString(), "roundtable.ingest.on-error", "skip")))
                .contains(home.resolve("gone") + ": The folder cannot be read.").doesNotContain("on-error");
    }

    @Test
    void withThePublicPortForManagement() throws IOException {
        assertThat(failure(2, Map.of("quarkus.http.port", "8080", "roundtable.http.management-port", "8080")))
                .startsWith(
                        "Roundtable did not start: its settings are wrong.\nroundtable.http.management-port and quarkus.http.port"
                                + " are both 8080:");
    }

    /** The URL is set for a profile, by an expression: the check must use the same URL as Quarkus. */
    @Test
    void withADatabaseOfAProfileThatIsCutOff() throws IOException {
        refuses(Arrays.copyOf(database(), 2 * BLOCK), Map.of("folder", home.toString(), "%prod.quarkus.datasource.jdbc.url",
                "jdbc:h2:file:${folder}/panels", "roundtable.ingest.policy", "never"));
    }

    @Test
    void withAManagementPortThatIsTaken() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var port = String.valueOf(socket.getLocalPort());
            assertThat(failure(1, Map.of("roundtable.http.management-port", port)))
                    .contains("Roundtable did not start: roundtable.http.management-port is " + port);
        }
    }

    @ParameterizedTest(name = "of {0} bytes")
    @ValueSource(ints = { 100, 3 * BLOCK + 17 })
    void withADatabaseFileCutOffAndNothingReadAgain(int length) throws IOException {
        var whole = database();
        refuses(Arrays.copyOf(whole, length), with(in(home.resolve("panels")), "roundtable.ingest.policy", "never"));
    }

    @Test
    void withADatabaseFileCutOffAndTranscriptsThatAreGone() throws IOException {
        var whole = database();
        refuses(Arrays.copyOf(whole, BLOCK),
                with(in(home.resolve("panels")), "roundtable.transcripts", home.resolve("gone").toString()));
    }

    @Test
    void withADatabaseThatAnotherHasOpen() throws IOException {
        try (var service = Service.start(in(home.resolve("panels")))) {
            service.awaitReady();
            assertThat(failure(1, in(home.resolve("panels")))).contains("is in use by another process");
            assertThat(service.get("/q/health/live").statusCode()).isEqualTo(200);
        }
    }

    /** The disk is full while tables are created or panels are stored, and has space again at the next start. */
    @ParameterizedTest(name = "of {0} KB")
    @ValueSource(ints = { 4, 60, 350, 600, 1100 })
    void onADiskThatIsFull(int kilobytes) throws IOException {
        var folder = GeneratedPanels.folder(300);
        var properties = Map.of("roundtable.transcripts", folder.toString(), "quarkus.datasource.jdbc.url",
                url(home.resolve("panels")), "roundtable.attribution.measured", "false");
        try (var service = Service.startWithFilesUpTo(kilobytes, properties)) {
            assertThat(service.exitCode()).isEqualTo(1);
            assertThat(service.output().lines().filter(line -> line.contains(
                    "The database %s cannot be written (File too large).".formatted(url(home.resolve("panels"))))).count())
                    .as(service.output()).isEqualTo(1);
        }
        try (var service = Service.start(properties)) {
            service.awaitReady();
            assertThat(service.post("{\"query\":\"{ panels { totalCount } }\"}").body()).contains("\"totalCount\":301");
        }
    }

    private void refuses(byte[] database, Map<String, String> properties) throws IOException {
        var file = home.resolve("panels.mv.db");
        Files.write(file, database);
        assertThat(failure(1, properties)).startsWith("Roundtable did not start: The database " + file)
                .contains("It was left as it is").hasLineCount(1);
        assertThat(Files.readAllBytes(file)).isEqualTo(database);
        try (var files = Files.list(home)) {
            // the search index beside it is derived data of the earlier start
            assertThat(files.filter(found -> !found.toString().endsWith(".search"))).containsExactly(file);
        }
    }

    private byte[] database() throws IOException {
        try (var service = Service.start(in(home.resolve("whole")))) {
            service.awaitReady();
            service.terminate();
            service.exitCode();
        }
        var file = home.resolve("whole.mv.db");
        var bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }

    private static String failure(int code, Map<String, String> properties) throws IOException {
        try (var service = Service.start(properties)) {
            assertThat(service.exitCode()).as(service.output()).isEqualTo(code);
            assertThat(service.output()).doesNotContain("\tat ");
            return service.output();
        }
    }

    private static Map<String, String> in(Path database) {
        return Map.of("quarkus.datasource.jdbc.url", url(database));
    }

    private static Map<String, String> with(Map<String, String> properties, String name, String value) {
        var all = new HashMap<>(properties);
        all.put(name, value);
        return all;
    }

    private static String url(Path database) {
        return "jdbc:h2:file:" + database;
    }
}
