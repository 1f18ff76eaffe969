package dev.roundtable.http.response;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
@DisplayName("A cache in a browser or proxy")
class CachingTest {

    private static final String TITLES = "{ panels { nodes { title } } }";

    @Test
    void asksWhetherAResponseIsStillValid() {
        var first = request().queryParam("query", TITLES).get("/graphql");
        assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(first.header("ETag")).matches("\"[0-9a-f]+\"");

        var again = request().header("If-None-Match", first.header("ETag")).queryParam("query", TITLES).get("/graphql");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Vary")).isEqualTo(first.header("Vary"));
    }

    @ParameterizedTest(name = "If-None-Match: {0} is answered with {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            *                | 304
            W/TAG            | 304
            "other", TAG     | 304
            "other"          | 200
            """)
    void comparesTags(String header, int status) {
        var tag = request().queryParam("query", TITLES).get("/graphql").header("ETag");
        var response = request().header("If-None-Match", header.replace("TAG", tag)).queryParam("query", TITLES)
                .get("/graphql");
        assertThat(response.statusCode()).isEqualTo(status);
    }

    @Test
    void tellsMediaTypesApart() {
        var tag = request().queryParam("query", TITLES).get("/graphql").header("ETag");
        var other = given().accept("application/graphql-response+json").header("If-None-Match", tag).queryParam("query", TITLES)
                .get("/graphql");
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.contentType()).startsWith("application/graphql-response+json");
        assertThat(other.header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void tellsOtherResponsesApart() {
        var titles = request().queryParam("query", TITLES).get("/graphql").header("ETag");
        assertThat(request().queryParam("query", "{ panels { nodes { slug } } }").get("/graphql").header("ETag"))
                .isNotEqualTo(titles);
        assertThat(request().queryParam("query", "{ panels { nodes { # the same\n title, } } }").get("/graphql").header("ETag"))
                .isEqualTo(titles);
    }

    @Test
    void mayServeAPersistedDocumentForAWhile() {
        var response = request().queryParam("documentId", "panels").get("/graphql");
        assertThat(response.header("Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(response.header("Vary")).isEqualTo("Accept, Accept-Encoding");
    }

    @Test
    void cachesNoPost() {
        var response = request().contentType("application/json").body(Map.of("query", TITLES)).post("/graphql");
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        assertThat(response.header("ETag")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "{ panels { ", "{ nothing }", "{ answers(first: 0) { totalCount } }" })
    void cachesNoError(String query) {
        var response = request().queryParam("query", query).get("/graphql");
        assertThat(response.jsonPath().getList("errors")).isNotEmpty();
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        assertThat(response.header("ETag")).isNull();
    }

    @Test
    void cachesCompressedBytesUnderATagOfTheirOwn() throws IOException, InterruptedException {
        var plain = page("identity");
        var compressed = page("deflate;q=1, gzip;q=0.8");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes()).isEqualTo(plain.body());
        assertThat(compressed.body().length).isLessThan(plain.body().length / 2);
        assertThat(compressed.headers().firstValue("ETag")).isNotEqualTo(plain.headers().firstValue("ETag"));
        assertThat(page("gzip;q=0").headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void learnsTheHeadersOfAResponseByHead() {
        var got = request().queryParam("query", TITLES).get("/graphql");
        var head = request().queryParam("query", TITLES).head("/graphql");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(got.header("ETag"));
        assertThat(head.header("Content-Length")).isEqualTo(got.header("Content-Length"));
        assertThat(head.asString()).isEmpty();
    }

    @Test
    void isGivenTheSameBytesEachTime() throws IOException, InterruptedException {
        assertThat(page("identity").body()).isEqualTo(page("identity").body());
    }

    /** Does not use REST Assured, which would decompress the response. */
    private static HttpResponse<byte[]> page(String encoding) throws IOException, InterruptedException {
        var parameters = "documentId=panel-page&variables=%7B%22slug%22%3A%22agi-next-2026%22%7D";
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/graphql?" + parameters))
                .header("Accept-Encoding", encoding).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }

    private static RequestSpecification request() {
        return given().accept("application/json");
    }
}
