package dev.roundtable.graphql.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.graphql.Ask;
import dev.roundtable.graphql.Refusals;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("A request")
class TooLargeDocumentsTest {

    @Test
    void thatRepeatsAFieldUnderManyNamesIsRefused() {
        Refusals.assertRefused("{ " + Refusals.many(101, "a%d: __typename ") + "}",
                "The document has 101 aliases; 100 are allowed.");
    }

    @Test
    void withManyRootFieldsIsRefused() {
        Refusals.assertRefused("{ " + Refusals.many(51, "...F ") + "} fragment F on Query { corpus { version } }",
                "The operation has 51 root fields; 50 are allowed.");
    }

    @Test
    void withManyDirectivesIsRefused() {
        Refusals.assertRefused("{ " + Refusals.many(101, "... @include(if: true) { __typename } ") + "}",
                "The document has 101 directives; 100 are allowed.");
    }

    @Test
    void withManyTokensIsRefused() {
        Refusals.assertRefused("{ " + Refusals.many(5_000, "__typename ") + "}", "The document has more than 4,000 tokens.");
    }

    @Test
    void withManyCharactersIsRefused() {
        assertThat(Ask.query("{ __typename }", Map.of()).statusCode()).isEqualTo(200);
        // Also where all but the comment has been answered before.
        Refusals.assertRefused("{ __typename } #" + "x".repeat(70_000), "The document has more than 65,536 characters.");
    }

    @Test
    void withANumberOfManyDigitsIsRefused() {
        Refusals.assertRefused("{ panels(first: " + "9".repeat(60_000) + ") { totalCount } }",
                "The document has a number of more than 100 digits.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "query($a: [OPEN]Int[CLOSE]) { __typename }", "{ panel(slug: [OPEN]1[CLOSE]) { id } }" })
    void thatNestsTypesOrValuesIsRefused(String query) {
        Refusals.assertRefused(query.replace("[OPEN]", "[".repeat(1_800)).replace("[CLOSE]", "]".repeat(1_800)),
                "The document nests more than 160 grammar rules deep.");
    }

    @Test
    void withManyFragmentsIsRefused() {
        var cycle = IntStream.range(0, 400).mapToObj(i -> "fragment F%d on Panel { ...F%d } ".formatted(i, (i + 1) % 400))
                .collect(Collectors.joining());
        Refusals.assertRefused("{ panels { nodes { ...F0 } } } " + cycle, "The document has 400 fragments; 100 are allowed.");
    }

    @Test
    void withVariablesThatNestIsRefused() {
        var nested = "[".repeat(5_000) + "]".repeat(5_000);
        assertBadVariables("{\"query\":\"{__typename}\",\"variables\":{\"x\":" + nested + "}}");
    }

    @Test
    void withVariablesOfManyValuesIsRefused() {
        assertBadVariables("{\"query\":\"{__typename}\",\"variables\":{\"x\":[" + "1,".repeat(20_000) + "1]}}");
    }

    @Test
    void withAVariableOfManyDigitsIsRefused() {
        assertBadVariables("{\"query\":\"{__typename}\",\"variables\":{\"x\":" + "9".repeat(10_000) + "}}");
    }

    private static void assertBadVariables(String body) {
        var response = given().contentType("application/json").body(body).post("/graphql");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("errors[0].extensions.code")).isEqualTo("REQUEST_TOO_COMPLEX");
    }
}
