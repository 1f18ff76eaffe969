package dev.roundtable.http.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.aayushatharva.brotli4j.decoder.Decoder;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** AvailableEncodingsTest checks that a native image includes the library. */
@QuarkusTest
@DisplayName("A client that accepts Brotli")
class BrotliTest {

    @Test
    void getsFewerBytesUnderATagOfTheirOwn() throws IOException, InterruptedException {
        var plain = transcript("identity");
        var gzip = transcript("gzip");
        var brotli = transcript("gzip, br");
        assertThat(brotli.headers().firstValue("Content-Encoding")).contains("br");
        assertThat(brotli.headers().firstValue("Content-Type")).contains("application/graphql-response+json; charset=utf-8");
        assertThat(brotli.headers().firstValue("Vary")).contains("Accept, Accept-Encoding");
        assertThat(Decoder.decompress(brotli.body()).getDecompressedData()).isEqualTo(plain.body());
        assertThat(brotli.body().length).isLessThan(gzip.body().length);
        assertThat(brotli.headers().firstValue("ETag")).isNotEqualTo(plain.headers().firstValue("ETag"))
                .isNotEqualTo(gzip.headers().firstValue("ETag"));
    }

    private static HttpResponse<byte[]> transcript(String encoding) throws IOException, InterruptedException {
        var parameters = "documentId=transcript&variables=%7B%22slug%22%3A%22agi-next-2026%22%7D";
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/graphql?" + parameters))
                .header("Accept", "application/graphql-response+json").header("Accept-Encoding", encoding).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }
}
