package dev.roundtable.http.monitoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(LoggedRequestsTest.WithAccessLog.class)
@DisplayName("The access log")
class LoggedRequestsTest {

    private static final Logger LOG = Logger.getLogger("dev.roundtable.access");

    private final LinkedBlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            lines.add(record.getMessage().formatted(record.getParameters()));
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(handler);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(handler);
    }

    @ParameterizedTest
    @CsvSource({ "GET, /graphql/schema.graphql, 200", "DELETE, /graphql/schema.graphql, 405", "GET, /, 200",
            "GET, /panels/nobody, 404", "GET, /nothing/is/here, 404", "GET, /web/none/none.css, 404", "GET, /q/health, 200",
            "GET, /graphql?query=%7B__typename%7D, 200", "PUT, /graphql, 405", "OPTIONS, /q/nothing, 404" })
    void namesTheIdThatTheClientGets(String method, String path, int status) throws InterruptedException {
        var response = given().urlEncodingEnabled(false).request(method, path);
        var id = response.header("X-Request-Id");
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(id).isNotEmpty();
        assertThat(lines.poll(30, TimeUnit.SECONDS)).startsWith(method + " ").contains(" status=" + status + " ")
                .endsWith(" id=" + id);
        if (response.contentType().contains("json") && response.asString().contains("requestId")) {
            assertThat(response.jsonPath().getString("errors[0].extensions.requestId")).isEqualTo(id);
        }
    }

    /** The log is off by default. */
    public static class WithAccessLog implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("roundtable.http.access-log", "true");
        }
    }
}
