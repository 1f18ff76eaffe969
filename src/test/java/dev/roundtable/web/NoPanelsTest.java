package dev.roundtable.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(NoPanelsTest.Nothing.class)
@DisplayName("The page of a service without panels")
class NoPanelsTest {

    @Test
    void saysSoAndOffersNoLimits() {
        var page = Jsoup.parse(given().header("Accept-Language", "en").get("/").asString());
        assertThat(page.select(".list").text()).isEqualTo("There are no panels yet.");
        assertThat(page.select("form.limit, aside")).isEmpty();
    }

    public static class Nothing implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("roundtable.bundled", "false");
        }
    }
}
