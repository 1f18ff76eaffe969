package dev.roundtable.http.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.http.document.TrustedOnlyTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(TrustedOnlyTest.TrustedOnly.class)
@DisplayName("A page of an allowed origin")
class CorsTest {

    @Test
    void readsTheHeadersThatSayMore() {
        var response = given().header("Origin", "https://panels.example").queryParam("documentId", "counts").get("/graphql");
        assertThat(response.header("Access-Control-Expose-Headers").split(", *")).containsExactlyInAnyOrder("X-Request-Id",
                "ETag",
                "Retry-After");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/panels", "/none", "/feed.atom", "/favicon.ico", "/web/0/style.css",
            "/graphql?documentId=counts" })
    void doesNotGetTheResponseOfAnotherOriginFromACache(String path) {
        var response = given().redirects().follow(false).header("Accept", "text/html, application/json")
                .header("Origin", "https://panels.example").get(path);
        assertThat(response.header("Vary").split(", ")).contains("Origin", "Accept-Encoding");
    }

    @Test
    void sendsNoCookies() {
        var response = given().header("Origin", "https://panels.example").queryParam("documentId", "counts").get("/graphql");
        assertThat(response.header("Access-Control-Allow-Credentials")).isNotEqualTo("true");
    }

    @Test
    void asksOnceForManyRequests() {
        var preflight = given().header("Origin", "https://panels.example").header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type").options("/graphql");
        assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo("https://panels.example");
        assertThat(preflight.header("Access-Control-Allow-Headers")).isEqualTo("content-type");
        assertThat(preflight.header("Access-Control-Max-Age")).isEqualTo("86400");
        assertThat(preflight.header("Access-Control-Allow-Credentials")).isNotEqualTo("true");
    }
}
