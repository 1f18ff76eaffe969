package dev.roundtable.http.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

@QuarkusTest
@DisplayName("GraphQL by URL")
class RequestTargetsTest {

    @Test
    void answersAGet() {
        var response = given().queryParam("query", "query Q($slug:String!){panel(slug:$slug){title}}")
                .queryParam("variables", "{\"slug\":\"agi-next-2026\"}").queryParam("operationName", "Q").get("/graphql");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.jsonPath().getString("data.panel.title")).isEqualTo("清华 AGI-Next 圆桌对话");
    }

    @Test
    void takesAParameterOnce() {
        var response = given().queryParam("query", "{__typename}").queryParam("query", "{corpus{panelCount}}").get("/graphql");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(code(response)).isEqualTo("BAD_REQUEST");
    }

    @Test
    void decodesAGet() throws IOException, InterruptedException {
        var query = "query=query+Q(%24s%3AString!)%7Bpanel(slug%3A%24s)%7Btitle%7D%7D%23%E5%9C%86%E6%A1%8C%2B";
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/graphql?" + query
                + "&variables=%7B%22s%22%3A+%22agi-next-2026%22%7D")).build();
        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(response.body()).isEqualTo("{\"data\":{\"panel\":{\"title\":\"清华 AGI-Next 圆桌对话\"}}}");
    }

    @ParameterizedTest(name = "{0} is refused, and why is said")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            /graphql?query=%ZZ                              | %ZZ
            /graphql?query=%                                | %
            /graphql?query={__typename}%4                   | %4
            /graphql?%zz=1&query={__typename}               | %zz
            /graphql?query=%E4                              | UTF-8
            /graphql?query=%C3%28                           | UTF-8
            /graphql?query={__typename}&variables=%ED%A0%80 | UTF-8
            """)
    void saysWhatIsWrongWithAUrl(String target, String said) throws IOException {
        var response = JsonPath.from(exchange("GET " + target + " HTTP/1.1", 400));
        assertThat(response.getString("errors[0].extensions.code")).isEqualTo("BAD_REQUEST");
        assertThat(response.getString("errors[0].message")).contains(said).endsWith(".");
        assertThat(response.getString("errors[0].extensions.requestId")).isNotBlank();
    }

    @Test
    void takesWhatClientsDoNotEncode() throws IOException {
        assertThat(exchange("GET /graphql?query={__typename} HTTP/1.1", 200))
                .isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
        assertThat(exchange("GET /graphql?query={__typename} HTTP/1.0", 200))
                .isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
    }

    @Test
    void saysThatAUrlOrHeadersAreTooLong() throws IOException {
        var url = exchange("GET /graphql?query=" + "a".repeat(17_000) + " HTTP/1.1", 414);
        assertThat(JsonPath.from(url).getString("errors[0].extensions.code")).isEqualTo("URI_TOO_LONG");
        var headers = exchange("GET /graphql?query={__typename} HTTP/1.1\r\nCookie: " + "a".repeat(17_000), 431);
        assertThat(JsonPath.from(headers).getString("errors[0].extensions.code")).isEqualTo("HEADERS_TOO_LARGE");
    }

    @Test
    void refusesPathsThatMeanNothing() throws IOException {
        var response = JsonPath.from(exchange("GET /%ZZ HTTP/1.1", 400));
        assertThat(response.getString("errors[0].extensions.code")).isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/nowhere", "/panel", "/graphql/nothing", "/q/nothing", "/graphql/schema.graphql/more" })
    void saysWhereToGoInsteadOfAPathWithNothing(String path) throws IOException {
        for (var method : new String[]{ "GET", "POST", "BREW" }) {
            var response = JsonPath.from(exchange(method + " " + path + " HTTP/1.1", 404));
            assertThat(response.getString("errors[0].extensions.code")).isEqualTo("NOT_FOUND");
            assertThat(response.getString("errors[0].message")).contains("/graphql");
        }
        assertThat(exchange("HEAD " + path + " HTTP/1.1", 404)).isEmpty();
    }

    /** Sends a request byte by byte, because clients would correct it. Checks the security headers and returns the body. */
    private static String exchange(String head, int status) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write((head + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            var response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(response).startsWith("HTTP/1.").containsPattern("^HTTP/1\\.[01] " + status + " ")
                    .containsIgnoringCase("\r\nX-Request-Id: ").containsIgnoringCase("\r\nX-Content-Type-Options: nosniff\r\n");
            return response.substring(response.indexOf("\r\n\r\n") + 4);
        }
    }

    @Test
    void mutatesNothingByGet() {
        var response = given().queryParam("query", "mutation { x }").get("/graphql");
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.header("Allow")).isEqualTo("POST");
    }

    @Test
    void ofADocumentAboveALimitIsRefusedForThatAndNotForItsOperation() {
        var response = given().queryParam("query", "mutation{" + "x ".repeat(4_001) + "}").get("/graphql");
        assertThat(response.jsonPath().getString("errors[0].extensions.code")).isEqualTo("QUERY_TOO_COMPLEX");
    }

    private static String code(Response response) {
        return response.jsonPath().getString("errors[0].extensions.code");
    }
}
