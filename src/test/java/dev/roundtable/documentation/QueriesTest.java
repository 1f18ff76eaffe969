package dev.roundtable.documentation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
@DisplayName("Queries that the pages show")
class QueriesTest {

    private static final Pattern DOCUMENT = Pattern.compile("\\{ (?:panel|panels|speaker|questions)\\b.* \\}");

    private final Page api = Page.named("api.md");

    @Test
    void areExecutedWithoutErrors() {
        var documents = Page.all().stream().flatMap(page -> Stream.concat(page.blocks("graphql").stream(),
                page.codeSpans().stream().filter(code -> DOCUMENT.matcher(code).matches() && !code.contains("101")))).toList();
        assertThat(documents).hasSizeGreaterThan(4).allSatisfy(document -> {
            var response = send(document);
            assertThat(response.<Object>get("errors")).isNull();
            assertThat(response.<Object>get("data")).isNotNull();
        });
    }

    @Test
    void giveTheErrorThatThePageShows() {
        assertThat(api.codeSpans()).contains("{ panels(first: 101) { totalCount } }");
        var shown = api.blocks("json").stream().filter(json -> json.startsWith("{\"errors\"")).findFirst().orElseThrow();
        var response = send("{ panels(first: 101) { totalCount } }");
        assertThat(response.<Map<String, Object>>get("$")).isEqualTo(JsonPath.from(shown).<Map<String, Object>>get("$"));
    }

    @Test
    void nameThePersistedDocument() {
        var shown = api.blocks("shell").stream().filter(command -> command.contains("documentId=")).findFirst().orElseThrow();
        assertThat(shown).contains("documentId=panel-page", "variables={\"slug\":\"agi-next-2026\"}");
        var response = given().queryParam("documentId", "panel-page").queryParam("variables", "{\"slug\":\"agi-next-2026\"}")
                .get("/graphql").jsonPath();
        assertThat(response.<List<Object>>get("data.panel.questions")).isNotEmpty();
    }

    private static JsonPath send(String document) {
        return given().contentType("application/json").body(Map.of("query", document)).post("/graphql").jsonPath();
    }
}
