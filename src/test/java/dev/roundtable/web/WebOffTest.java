package dev.roundtable.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.http.document.TrustedOnlyTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(TrustedOnlyTest.TrustedOnly.class)
@DisplayName("With roundtable.web=false")
class WebOffTest {

    @ParameterizedTest
    @ValueSource(strings = { "/", "/panels/agi-next-2026", "/search?q=agent", "/speakers/tang-jie", "/terms/openai" })
    void thereIsOnlyTheApi(String path) {
        var response = given().get(path);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.jsonPath().getString("errors[0].extensions.code")).isEqualTo("NOT_FOUND");
    }
}
