package dev.roundtable.http.monitoring;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.web.frame.View;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

@QuarkusTest
@DisplayName("The paths in metrics")
class PathTagsTest {

    @Inject
    Instance<View> views;

    @Test
    void nameEachKindOfPage() {
        long others = others();
        for (var view : views) {
            given().redirects().follow(false).get(view.route().replaceAll(":[a-z]+", "x"));
        }
        given().redirects().follow(false).get("/panels");
        given().post("/corpus/reload");
        assertThat(others()).isEqualTo(others);
        given().get("/speakersx");
        assertThat(others()).isGreaterThan(others);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/%zz", "/%", "/graphql%zz" })
    void areOtherIfAPathCannotBeDecoded(String path) throws IOException {
        long others = others();
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().readAllBytes()).asString().startsWith("HTTP/1.1 400 ");
        }
        assertThat(others()).isEqualTo(others + 1);
    }

    @Test
    void areThoseOfTheDocumentation() throws IOException {
        var page = Files.readString(Path.of("src/docs/operate.md"));
        assertThat(OtherRequests.PATHS).allSatisfy(path -> assertThat(page).contains("`" + path + "`"));
    }

    /** How many requests have the tag "other". */
    private static long others() {
        return get("/q/metrics").asString().lines()
                .filter(line -> line.startsWith("http_server_requests_seconds_count{") && line.contains("uri=\"other\""))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ')))).sum();
    }
}
