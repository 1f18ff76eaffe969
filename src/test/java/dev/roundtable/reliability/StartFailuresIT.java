package dev.roundtable.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The service does not start, says why and destroys nothing,")
class StartFailuresIT {

    @TempDir
    Path home;

    @Test
    void withAnUnknownSetting() throws IOException {
        assertThat(failure(2, Map.of("roundtable.bundeld", "false"))).isEqualTo("""
                Roundtable did not start: its settings are wrong.
                roundtable.bundeld (in the system properties) is no setting. Did you mean "roundtable.bundled"?
                """);
    }

    @Test
    void withAFolderThatIsGone() throws IOException {
        assertThat(failure(1, Map.of("roundtable.transcripts", home.resolve("gone").toString())))
                .contains(home.resolve("gone") + ": The folder cannot be read.", "Roundtable did not start");
    }

    @Test
    void withAManagementPortThatIsTaken() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var port = String.valueOf(socket.getLocalPort());
            assertThat(failure(1, Map.of("roundtable.http.management-port", port)))
                    .contains("Roundtable did not start: roundtable.http.management-port is " + port);
        }
    }

    @Test
    void withADatabaseThatAnotherHasOpen() throws IOException {
        try (var service = Service.start(in(home.resolve("panels"))).awaitReady()) {
            assertThat(failure(1, in(home.resolve("panels")))).contains("is in use by another process");
            assertThat(service.get("/q/health/live").statusCode()).isEqualTo(200);
        }
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

    private static String url(Path database) {
        return "jdbc:h2:file:" + database;
    }
}
