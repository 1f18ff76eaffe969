package dev.roundtable.http.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

@QuarkusTest
@DisplayName("GraphQL over HTTP")
class GraphQLOverHttpTest {

    @ParameterizedTest(name = "{0} is answered with {1}")
    @CsvSource(delimiter = '|', textBlock = """
            application/graphql-response+json                             | application/graphql-response+json; charset=utf-8
            application/json                                              | application/json; charset=utf-8
            application/graphql-response+json, application/json;q=0.9     | application/graphql-response+json; charset=utf-8
            application/graphql-response+json;q=0.5, application/json     | application/json; charset=utf-8
            */*                                                           | application/json; charset=utf-8
            text/html, */*;q=0.1                                          | application/json; charset=utf-8
            """)
    void speaksTheMediaTypeThatIsAccepted(String accept, String contentType) {
        var response = given().contentType("application/json").header("Accept", accept)
                .body(Map.of("query", "{__typename}")).post("/graphql");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("Content-Type")).isEqualTo(contentType);
    }

    @Test
    void refusesWhatItCannotSpeak() {
        var response = given().contentType("application/json").accept("text/html").body(Map.of("query", "{__typename}"))
                .post("/graphql");
        assertThat(response.statusCode()).isEqualTo(406);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            not JSON            | 400 | BAD_REQUEST
            []                  | 400 | BATCHING_NOT_SUPPORTED
            "text"              | 400 | BAD_REQUEST
            {}                  | 400 | BAD_REQUEST
            {"query":1}         | 400 | BAD_REQUEST
            {"query":"{"}       | 400 | GRAPHQL_PARSE_FAILED
            {"query":"{x}"}     | 400 | GRAPHQL_VALIDATION_FAILED
            {"query":"{__typename}","variables":[]} | 400 | BAD_REQUEST
            {"query":"query A{__typename} query B{__typename}"} | 400 | OPERATION_RESOLUTION_FAILURE
            """)
    void refusesWhatIsNoRequest(String body, int status, String code) {
        var response = given().contentType("application/json").accept("application/graphql-response+json").body(body)
                .post("/graphql");
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(code(response)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({ "text/plain", "application/x-www-form-urlencoded", "application/graphql", "application/json;charset=latin1" })
    void refusesOtherContentTypes(String contentType) throws IOException, InterruptedException {
        // Not by REST Assured, which wants to encode the body by its type.
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/graphql"))
                .header("Content-Type", contentType).POST(BodyPublishers.ofString("{\"query\":\"{__typename}\"}")).build();
        assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(415);
    }

    @Test
    void namesTheMethodsItTakes() {
        var response = given().delete("/graphql");
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.header("Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
        var options = given().options("/graphql");
        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.header("Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
    }

    @Test
    void givesTheSchemaToCachesAndRefusesToChangeIt() {
        var schema = given().header("Accept-Encoding", "identity").get("/graphql/schema.graphql");
        assertThat(schema.header("Content-Type")).isEqualTo("application/graphql; charset=utf-8");
        assertThat(schema.asString()).contains("type Panel implements Node");
        assertThat(given().header("Accept-Encoding", "identity").header("If-None-Match", schema.header("ETag"))
                .get("/graphql/schema.graphql").statusCode()).isEqualTo(304);
        assertThat(given().header("Accept-Encoding", "identity").head("/graphql/schema.graphql").header("Content-Length"))
                .isEqualTo(schema.header("Content-Length"));
        var post = given().contentType("application/json").body(Map.of("query", "{__typename}"))
                .post("/graphql/schema.graphql");
        assertThat(post.statusCode()).isEqualTo(405);
        assertThat(post.header("Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void endsABodyThatDoesNotEnd() throws IOException {
        var head = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
        var chunk = ("10000\r\n" + " ".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        int sent = 0;
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            while (sent < 10_000) {
                socket.getOutputStream().write(chunk);
                sent++;
            }
        } catch (SocketException e) {
            // The service has closed the connection.
            assertThat(sent).isGreaterThan(10);
        }
        assertThat(sent).isLessThan(2_000);
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        var response = given().contentType("application/json").body("{\"query\":\"" + " ".repeat(300_000) + "\"}")
                .post("/graphql");
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(code(response)).isEqualTo("BODY_TOO_LARGE");
    }

    @Test
    void refusesInTheMediaTypeThatIsAccepted() {
        var type = "application/graphql-response+json";
        var client = given().accept(type).contentType("application/json");
        assertThat(client.body(" ".repeat(300_000)).post("/graphql").contentType()).startsWith(type);
        assertThat(client.body("{}").put("/graphql").contentType()).startsWith(type);
    }

    @Test
    void keepsBrowsersFromMisusingAResponse() {
        for (var response : new Response[]{ given().queryParam("query", "{__typename}").get("/graphql"),
                given().get("/graphql"), given().options("/graphql"), given().delete("/graphql"),
                given().get("/graphql/schema.graphql"), given().post("/graphql/schema.graphql"),
                given().get("/q/health/live"), given().get("/nowhere") }) {
            assertThat(response.header("X-Request-Id")).isNotEmpty();
            assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(response.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(response.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
            assertThat(response.header("Content-Security-Policy")).contains("frame-ancestors");
        }
    }

    @Test
    void namesEachRequest() {
        var own = given().queryParam("query", "{__typename}").get("/graphql").header("X-Request-Id");
        assertThat(own).matches("[0-9a-f]{16}");
        assertThat(given().queryParam("query", "{__typename}").get("/graphql").header("X-Request-Id")).isNotEqualTo(own);
        assertThat(given().header("X-Request-Id", "proxy-1.2_3").queryParam("query", "{__typename}").get("/graphql")
                .header("X-Request-Id")).isEqualTo("proxy-1.2_3");
        assertThat(given().header("X-Request-Id", "a b;${jndi:x}").queryParam("query", "{__typename}").get("/graphql")
                .header("X-Request-Id")).matches("[0-9a-f]{16}");
    }

    @Test
    void tellsWhichRequestWasRefused() {
        var response = given().header("X-Request-Id", "mine").get("/graphql");
        assertThat(response.jsonPath().getString("errors[0].extensions.requestId")).isEqualTo("mine");
    }

    private static String code(Response response) {
        return response.jsonPath().getString("errors[0].extensions.code");
    }
}
