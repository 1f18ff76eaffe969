package dev.roundtable.http.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("A connection without TLS")
class Http2WithTlsOnlyTest {

    @TestHTTPResource("/graphql")
    URI graphql;

    @Test
    void isNotUpgradedWhereTheClientAsksForIt() throws Exception {
        var request = HttpRequest.newBuilder(graphql).version(Version.HTTP_2).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\":\"{__typename}\"}")).build();
        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.version()).isEqualTo(Version.HTTP_1_1);
    }
}
