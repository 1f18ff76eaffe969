package dev.roundtable.documentation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("The searches that the page shows")
class SearchExamplesTest {

    /** A row of the table: a query, and the number of turns of the bundled panel that it finds. */
    private static final Pattern EXAMPLE = Pattern.compile("^\\| `([^`]+)` \\|.*\\| (\\d+) \\|$", Pattern.MULTILINE);

    @Test
    void findAsManyTurnsAsItSays() {
        var shown = new TreeMap<String, Integer>();
        var found = new TreeMap<String, Integer>();
        EXAMPLE.matcher(Page.named("search.md").prose()).results().forEach(row -> {
            shown.put(row.group(1), Integer.valueOf(row.group(2)));
            found.put(row.group(1), search(row.group(1)));
        });
        assertThat(shown).hasSizeGreaterThan(8);
        assertThat(found).isEqualTo(shown);
    }

    private static int search(String query) {
        return given().contentType("application/json")
                .body(Map.of("query", "query($text: String!) { search(query: $text) { totalCount } }", "variables",
                        Map.of("text", query)))
                .post("/graphql").jsonPath().getInt("data.search.totalCount");
    }
}
