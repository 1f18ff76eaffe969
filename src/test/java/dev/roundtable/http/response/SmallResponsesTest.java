package dev.roundtable.http.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

@QuarkusTest
@DisplayName("A response that is too small to be compressed")
class SmallResponsesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            gzip               | -
            gzip, identity;q=0 | gzip
            br, *;q=0          | br
            """)
    void isWhereNothingElseIsAccepted(String accepted, String encoding) throws IOException, InterruptedException {
        // Another document for each, because the response to a document is cached.
        var query = "%7Bpanels%7Ba" + Math.abs(accepted.hashCode()) + ":totalCount%7D%7D";
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/graphql?query=" + query))
                .header("Accept-Encoding", accepted).build();
        for (int i = 0; i < 4; i++) {
            var response = HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
            assertThat(response.headers().firstValue("Content-Encoding").orElse(null)).isEqualTo(encoding);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/robots.txt", "/favicon.ico" })
    void isCompressedAlsoAsAPageWhereNothingElseIsAccepted(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Accept-Encoding", "gzip, identity;q=0").build();
        var response = HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
    }
}
