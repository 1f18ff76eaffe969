package dev.roundtable.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(LargePanelTest.Large.class)
@DisplayName("The pages of a large panel")
class LargePanelTest {

    private static final int TURNS = 12_000;

    @Test
    void showAllOfItsTurns() {
        var response = given().get("/panels/long");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.asString().split("The river number ", -1)).hasSizeGreaterThan(TURNS / 2);
        assertThat(given().get("/panels/long/questions/1").statusCode()).isEqualTo(200);
        assertThat(given().get("/panels/long/speakers/tom-reed").statusCode()).isEqualTo(200);
    }

    @Test
    void haveNoMoreFieldsForClients() {
        var error = given().queryParam("documentId", "web-panel").queryParam("variables", "{\"slug\":\"long\"}")
                .get("/graphql");
        assertThat(error.jsonPath().getString("errors[0].extensions.code")).isEqualTo("QUERY_TOO_COMPLEX");
    }

    @Test
    void sayThatItIsTooLongForAPage() {
        var response = given().get("/panels/huge");
        assertThat(response.statusCode()).isEqualTo(413);
        var page = Jsoup.parse(response.asString());
        assertThat(page.select("h1").text()).isEqualTo("This is too long for a page");
        assertThat(page.select("main p").text()).contains("Search for words in it").doesNotContain("in a moment");
        assertThat(page.select("main form[action=/search]")).hasSize(1);
        assertThat(given().get("/search?q=lake&panel=huge").statusCode()).isEqualTo(200);
    }

    /** A panel with too many turns for a client, and one with too many words for a page. */
    public static class Large implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("roundtable.transcripts", folder(), "roundtable.bundled", "false", "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:large;DB_CLOSE_DELAY=-1", "roundtable.graphql.max-response-size", "2M",
                    "roundtable.ingest.patience", "60s", "roundtable.attribution.measured", "false",
                    // Not the time is tested, and the machine may be busy.
                    "roundtable.graphql.deadline", "120s");
        }

        private static String folder() {
            try {
                var folder = Files.createTempDirectory("large");
                Files.writeString(folder.resolve("long.txt"), IntStream.rangeClosed(1, TURNS / 2)
                        .mapToObj("Ann Lee: How is river %1$d?\n\nTom Reed: The river number %1$d is low.\n\n"::formatted)
                        .collect(Collectors.joining()));
                Files.writeString(folder.resolve("huge.txt"), IntStream.range(0, 10)
                        .mapToObj(i -> "Ann Lee: How is the lake?\n\nTom Reed: " + "The lake is deep. ".repeat(50_000) + "\n\n")
                        .collect(Collectors.joining()));
                return folder.toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
