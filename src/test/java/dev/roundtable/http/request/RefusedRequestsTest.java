package dev.roundtable.http.request;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;

@QuarkusTest
@DisplayName("A request with a wrong request line or header")
class RefusedRequestsTest {

    private static final String CACHED = "GET /graphql?query=%7B__typename%7D HTTP/1.1\n";
    private static final String POST = "POST /graphql HTTP/1.1\nHost: x\nContent-Length: 24\n";
    private static final String TYPE = "Content-Type: application/json\n";

    private final List<LogRecord> errors = new CopyOnWriteArrayList<>();
    private final Handler handler = new Errors();

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(handler);
    }

    @AfterEach
    void logsNoError() {
        Logger.getLogger("").removeHandler(handler);
        assertThat(errors).isEmpty();
    }

    @BeforeEach
    void cacheResponses() throws IOException {
        for (int i = 0; i < 3; i++) {
            assertThat(response(CACHED + "Host: x\n", "")).startsWith("HTTP/1.1 200 ");
            assertThat(response(POST + TYPE, "{\"query\":\"{__typename}\"}")).startsWith("HTTP/1.1 200 ");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "/graphql?query=%7B__typename%7D", "/graphql/schema.graphql", "/q/health/live", "/nowhere" })
    void namesNotOneHost(String target) throws IOException {
        for (var hosts : new String[]{ "", "Host: a b\n", "Host: [::1\n", "Host: a:99999999\n", "Host: //\n",
                "Host: a\nHost: a\n" }) {
            isRefused(response("GET " + target + " HTTP/1.1\n" + hosts, ""), 400, "BAD_REQUEST", "Host");
            isRefused(response("POST " + target + " HTTP/1.1\n" + hosts + "Content-Length: 2\n" + TYPE, "{}"), 400,
                    "BAD_REQUEST",
                    "Host");
        }
    }

    @Test
    void isNotOneOfHttp10WithoutAHost() throws IOException {
        assertThat(response("GET /graphql?query=%7B__typename%7D HTTP/1.0\n", "")).startsWith("HTTP/1.0 200 ");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({ "GET, ?query=%7B__typename%7D, 400, BAD_REQUEST, slash", "OPTIONS, *, 404, NOT_FOUND, /graphql",
            "GET, /nowhere, 404, NOT_FOUND, /graphql", "PUT, /graphql, 405, METHOD_NOT_ALLOWED, POST",
            "POST, /graphql/schema.graphql, 405, METHOD_NOT_ALLOWED, GET" })
    void isToldInOneForm(String method, String target, int status, String code, String said) throws IOException {
        isRefused(response(method + " " + target + " HTTP/1.1\nHost: x\n", ""), status, code, said);
    }

    @Test
    void isToldWhichMethodsReadTheSchema() throws IOException {
        assertThat(response("POST /graphql/schema.graphql HTTP/1.1\nHost: x\n", "").toLowerCase())
                .contains("\r\nallow: get, head\r\n");
    }

    @Test
    void hasTooLongHeadersWhetherItsResponseIsCachedOrNot() throws IOException {
        isRefused(response(CACHED + "Host: x\nX-Long: " + "x".repeat(20_000) + "\n", ""), 431, "HEADERS_TOO_LARGE", "16,384");
        isRefused(response("GET /nowhere HTTP/1.1\nHost: x\nX-Long: " + "x".repeat(20_000) + "\n", ""), 431,
                "HEADERS_TOO_LARGE",
                "16,384");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Content-Encoding: gzip\n", "content-encoding: identity, br\n", "Content-Encoding: nonsense\n" })
    void hasAnEncodedBodyWhetherItsResponseIsCachedOrNot(String header) throws IOException {
        isRefused(response(POST + TYPE + header, "{\"query\":\"{__typename}\"}"), 415, "UNSUPPORTED_MEDIA_TYPE",
                "Content-Encoding");
    }

    @Test
    void saysTwiceWhatItsBodyIs() throws IOException {
        isRefused(response(POST + TYPE + "Content-Type: text/plain\n", "{\"query\":\"{__typename}\"}"), 415,
                "UNSUPPORTED_MEDIA_TYPE", "application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Content-Type: application/json\n", "content-type: application/json, Application/JSON\n",
            "Content-Encoding: identity\nContent-Encoding: identity\n", "Accept: application/json, application/json\n" })
    void isNoneForEqualValuesOfAHeader(String header) throws IOException {
        assertThat(response(POST + TYPE + header, "{\"query\":\"{__typename}\"}")).startsWith("HTTP/1.1 200 ")
                .endsWith("{\"data\":{\"__typename\":\"Query\"}}");
    }

    @Test
    void keepsAnIdThatIsSentTwice() throws IOException {
        assertThat(response(POST + TYPE + "X-Request-Id: page-7, page-7\n", "{\"query\":\"{__typename}\"}"))
                .containsIgnoringCase("\r\nX-Request-Id: page-7\r\n");
        assertThat(response(POST + TYPE + "X-Request-Id: page-7, page-8\n", "{\"query\":\"{__typename}\"}"))
                .doesNotContainIgnoringCase("\r\nX-Request-Id: page-");
    }

    private static void isRefused(String response, int status, String code, String said) {
        assertThat(response).startsWith("HTTP/1.1 " + status + " ").containsIgnoringCase("\r\nx-request-id: ")
                .containsIgnoringCase("\r\nx-content-type-options: nosniff");
        var json = JsonPath.from(response.substring(response.indexOf("\r\n\r\n") + 4));
        assertThat(json.getString("errors[0].extensions.code")).isEqualTo(code);
        assertThat(json.getString("errors[0].message")).contains(said).endsWith(".");
    }

    private static String response(String head, String body) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write((head.replace("\n", "\r\n") + "Connection: close\r\n\r\n" + body).getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    /** Collects log messages of errors. */
    private final class Errors extends Handler {

        @Override
        public void publish(LogRecord record) {
            if (record.getLevel().intValue() >= Level.SEVERE.intValue()) {
                errors.add(record);
            }
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
