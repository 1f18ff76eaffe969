package dev.roundtable.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(DatabaseGoneTest.Lost.class)
@DisplayName("The page of a service that has lost its database")
class DatabaseGoneTest {

    @Inject
    DataSource database;

    @Test
    void saysThatItCannotBeShownAndKeepsWhatIsCached() throws SQLException {
        var home = home();
        // Responses are cached from the second request on.
        assertThat(home()).isEqualTo(home).contains("AGI-Next");
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
        }
        var response = given().header("Accept-Language", "zh").get("/speakers/tang-jie");
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        var page = Jsoup.parse(response.asString());
        assertThat(page.select("html").attr("lang")).isEqualTo("zh");
        assertThat(page.select("h1").text()).isEqualTo("页面无法显示");
        assertThat(page.select("main p").first().text()).contains(response.header("X-Request-Id"));
        assertThat(page.select("main a").attr("href")).isEqualTo("/");
        assertThat(response.asString()).doesNotContainIgnoringCase("jdbc", "exception", "select ");
        assertThat(home()).isEqualTo(home);
    }

    private static String home() {
        return given().header("Accept-Language", "zh").get("/").asString();
    }

    /** A database of its own, so that no other test loses its tables. */
    public static class Lost implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:mem:lost;DB_CLOSE_DELAY=-1");
        }
    }
}
