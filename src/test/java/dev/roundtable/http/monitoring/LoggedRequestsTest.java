package dev.roundtable.http.monitoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.LogLines;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(LoggedRequestsTest.WithAccessLog.class)
@DisplayName("The access log")
class LoggedRequestsTest {

    private LogLines lines;

    @BeforeEach
    void listen() {
        lines = new LogLines("dev.roundtable.access");
    }

    @AfterEach
    void stopListening() {
        lines.close();
    }

    @ParameterizedTest
    @CsvSource({ "GET, /graphql/schema.graphql, 200", "DELETE, /graphql/schema.graphql, 405", "GET, /, 200",
            "GET, /panels/nobody, 404", "GET, /nothing/is/here, 404", "GET, /web/none/none.css, 404", "GET, /q/health, 200",
            "GET, /graphql?query=%7B__typename%7D, 200", "PUT, /graphql, 405", "OPTIONS, /graphql, 204",
            "OPTIONS, /q/nothing, 404" })
    void namesTheIdThatTheClientGets(String method, String path, int status) throws InterruptedException {
        var response = given().urlEncodingEnabled(false).request(method, path);
        var id = response.header("X-Request-Id");
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(id).isNotEmpty();
        assertThat(lines.next()).startsWith(method + " ").contains(" status=" + status + " ")
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
