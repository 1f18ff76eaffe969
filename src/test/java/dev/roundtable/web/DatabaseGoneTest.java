package dev.roundtable.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
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

    private static final PatternFormatter MESSAGE = new PatternFormatter("%s");

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
        var logged = new ArrayList<String>();
        var response = logging(logged, () -> given().header("Accept-Language", "zh").get("/speakers/tang-jie"));
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        var page = Jsoup.parse(response.asString());
        assertThat(page.select("html").attr("lang")).isEqualTo("zh");
        assertThat(page.select("h1").text()).isEqualTo("页面无法显示");
        assertThat(page.select("main p").first().text()).contains(response.header("X-Request-Id"));
        assertThat(page.select("main a").attr("href")).isEqualTo("/");
        assertThat(response.asString()).doesNotContainIgnoringCase("jdbc", "exception", "select ");
        assertThat(home()).isEqualTo(home);
        assertThat(logged).as("the cause, and the page").hasSize(2)
                .allMatch(line -> line.contains(response.header("X-Request-Id")));
    }

    /** What is logged as an error meanwhile. */
    private static <T> T logging(List<String> lines, Supplier<T> action) {
        var handler = new ExtHandler() {

            @Override
            protected void doPublish(ExtLogRecord line) {
                if (line.getLevel().intValue() >= Level.SEVERE.intValue()) {
                    lines.add(MESSAGE.format(line));
                }
            }
        };
        var root = Logger.getLogger("dev.roundtable");
        root.addHandler(handler);
        try {
            return action.get();
        } finally {
            root.removeHandler(handler);
        }
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
