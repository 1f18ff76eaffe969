package dev.roundtable.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("A wrong query")
class ErrorsTest {

    @ParameterizedTest(name = "first {0}, last {1}: {2}")
    @CsvSource(textBlock = """
            0,   ,  "first" must be 1 to 100
            101, ,  "first" must be 1 to 100
            -1,  ,  "first" must be 1 to 100
            ,    0, "last" must be 1 to 100
            5,   5, 'Give "first" or "last", not both'
            """)
    void withAPageOutOfRangeIsTold(Integer first, Integer last, String message) {
        var variables = new HashMap<String, Object>();
        variables.put("first", first);
        variables.put("last", last);
        var error = Ask.forError("answers", variables);
        assertThat(error.getString("message")).startsWith(message);
        assertThat(error.getString("extensions.code")).isEqualTo("BAD_USER_INPUT");
        assertThat(error.getList("path")).containsExactly("answers");
    }

    @ParameterizedTest
    @CsvSource({ "forged", "!!!", "YW5zX25vdGhpbmc", "cGFuX3UwVkFOY21FQl9sNEdkTkdxQkxM" })
    void withAForgedCursorIsTold(String cursor) {
        var error = Ask.forError("answers", Map.of("after", cursor));
        assertThat(error.getString("message")).contains("The cursor in \"after\" is not one of this list");
        assertThat(error.getString("extensions.code")).isEqualTo("BAD_USER_INPUT");
    }

    @Test
    void withATypoIsToldWhereItStands() {
        var response = Ask.query("{ panels { nodes { titel } } }", Map.of());
        assertThat(response.statusCode()).isEqualTo(400);
        var error = response.jsonPath().setRootPath("errors[0]");
        assertThat(error.getString("message"))
                .isEqualTo(
                        "Field 'titel' in type 'Panel' is undefined. Did you mean 'title'? The schema is at /graphql/schema.graphql.");
        assertThat(error.getInt("locations[0].column")).isEqualTo(20);
        assertThat(error.getString("extensions.code")).isEqualTo("GRAPHQL_VALIDATION_FAILED");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            { panels { nodes { titel } } }                                   | title
            { pannel(slug: "a") { id } }                                     | panel
            { panels(frist: 3) { totalCount } }                              | first
            { speakers { nodes { answers(befor: "x") { totalCount } } } }    | before
            { answers(filter: { speker: "x" }) { totalCount } }              | speaker
            { answers(filter: { method: REVIEWD }) { totalCount } }          | REVIEWED
            query($f: AnswerFiltr) { answers(filter: $f) { totalCount } }    | AnswerFilter
            { node(id: "x") { ... on Pannel { id } } }                       | Panel
            fragment F on Spaker { id } { node(id: "x") { ...F } }           | Speaker
            { panels @inclde(if: true) { totalCount } }                      | include
            """)
    void withANameThatIsNearlyKnownIsToldWhichIsMeant(String query, String meant) {
        var error = Ask.query(query, Map.of()).jsonPath().setRootPath("errors[0]");
        assertThat(error.getString("message")).contains(" Did you mean '" + meant + "'?");
        assertThat(error.getString("extensions.code")).isEqualTo("GRAPHQL_VALIDATION_FAILED");
        assertThat(error.getInt("locations[0].line")).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            {"first": "many"}                 | Variable 'first' has an invalid value: expected Int, not String.
            {"first": 1.5}                    | Variable 'first' has an invalid value: expected Int, not Float.
            {"filter": "x"}                   | Variable 'filter' has an invalid value: expected an object, not String.
            {"filter": []}                    | Variable 'filter' has an invalid value: expected an object, not a list.
            {"filter": {"question": {}}}      | Variable 'filter' has an invalid value: expected ID, not an object.
            {"filter": {"method": "reviewd"}} | Variable 'filter' has an invalid value: 'reviewd' is no value of 'AttributionMethod'. Did you mean 'REVIEWED'?
            {"filter": {"mehod": "REVIEWED"}} | The variables input contains a field name 'mehod' that is not defined for input object type 'AnswerFilter'. Did you mean 'method'?
            """)
    void withAWrongVariableIsToldInItsOwnWords(String variables, String message) {
        var query = "query($first: Int, $filter: AnswerFilter) { answers(first: $first, filter: $filter) { totalCount } }";
        var error = given().contentType("application/json").accept("application/graphql-response+json")
                .body("{\"query\":\"" + query + "\",\"variables\":" + variables + "}").post("/graphql").jsonPath()
                .setRootPath("errors[0]");
        assertThat(error.getString("message")).isEqualTo(message);
        assertThat(error.getString("extensions.code")).isEqualTo("BAD_USER_INPUT");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            { panel(slug: 3) { id } }                                  | Argument 'slug' is not a valid 'String': expected String, not Int. The
            { answers(filter: { method: "REVIEWED" }) { totalCount } } | Argument 'filter.method' is not a valid 'AttributionMethod': expected an enum value, not String. The
            { panels(filter: { heldFrom: "today" }) { totalCount } }   | Argument 'filter.heldFrom' is not a valid 'Date': expected a day such as 2026-01-10. The
            { panels(first: 99999999999) { totalCount } }              | Argument 'first' is not a valid 'Int': it is out of range. The
            { panels(filter: { heldFrom: 20260110 }) { totalCount } }  | Argument 'filter.heldFrom' is not a valid 'Date': expected String, not Int. The
            { panels(filter: { heldFrom: "2026-02-30" }) { totalCount } } | Argument 'filter.heldFrom' is not a valid 'Date': expected a day such as 2026-01-10. The
            query($n: Int = "x") { panels(first: $n) { totalCount } }  | The default value of a variable is no Int. The
            { panels(first: [1]) { totalCount } }                      | Argument 'first' is not a valid 'Int': expected Int, not a list. The
            { answers(filter: 3) { totalCount } }                      | Argument 'filter' must be an object type. The
            { panels " }                                               | Invalid syntax (token recognition error at: '" }') at line 1 column 10.
            """)
    void withAWrongValueIsToldInItsOwnWords(String query, String message) {
        assertThat(Ask.query(query, Map.of()).jsonPath().getString("errors[0].message")).startsWith(message);
    }

    @Test
    void withATextThatIsNoUnicodeIsAnsweredAllTheSame() {
        var response = given().contentType("application/json").accept("application/graphql-response+json")
                .body("{\"query\":\"{__typename}\",\"operationName\":\"\\ud800\"}").post("/graphql");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("errors[0].extensions.code")).isEqualTo("OPERATION_RESOLUTION_FAILURE");
    }

    @Test
    void thatIsNoGraphqlIsToldWhereItBreaks() {
        var error = Ask.query("{ panels { ", Map.of()).jsonPath().setRootPath("errors[0]");
        assertThat(error.getString("extensions.code")).isEqualTo("GRAPHQL_PARSE_FAILED");
        assertThat(error.getInt("locations[0].line")).isEqualTo(1);
    }

    @Test
    void withAVariableOfTheWrongTypeIsTold() {
        var error = Ask.forError("answers", Map.of("first", "many"));
        assertThat(error.getString("extensions.code")).isEqualTo("BAD_USER_INPUT");
        assertThat(error.getString("message")).contains("first");
    }

    @Test
    void withAMissingVariableIsTold() {
        assertThat(Ask.forError("node", Map.of()).getString("extensions.code")).isEqualTo("BAD_USER_INPUT");
    }

    @ParameterizedTest(name = "under {0} aliases")
    @ValueSource(ints = { 1, 2, 3, 50 })
    void thatMultipliesPagesIsRefused(int aliases) {
        var nested = "answers(first: 100) { nodes { speaker { ".repeat(5) + "id" + " } } }".repeat(5);
        var query = new StringBuilder("{");
        for (int i = 0; i < aliases; i++) {
            query.append(" a").append(i).append(": ").append(nested);
        }
        assertThat(Ask.query(query + " }", Map.of()).jsonPath().getString("errors[0].extensions.code"))
                .isEqualTo("QUERY_TOO_COMPLEX");
    }

    @Test
    void thatMultipliesFragmentsIsRefused() {
        var query = new StringBuilder("{ answers(first: 2) { nodes { ...F0 } } }");
        for (int i = 0; i < 6; i++) {
            query.append(" fragment F").append(i).append(" on Answer {");
            for (int alias = 0; alias < 40; alias++) {
                query.append(" a").append(alias).append(": next { ").append(i == 5 ? "id" : "...F" + (i + 1)).append(" }");
            }
            query.append(" }");
        }
        assertThat(Ask.query(query.toString(), Map.of()).jsonPath().getString("errors[0].extensions.code"))
                .isEqualTo("QUERY_TOO_COMPLEX");
    }

    @Test
    void thatNestsTooDeepByFragmentsIsRefused() {
        var query = new StringBuilder("{ answers(first: 1) { nodes { ...F0 } } }");
        for (int i = 0; i < 20; i++) {
            query.append(" fragment F").append(i).append(" on Answer { next { ").append(i == 19 ? "id" : "...F" + (i + 1))
                    .append(" } }");
        }
        assertThat(Ask.query(query.toString(), Map.of()).jsonPath().getString("errors[0].message"))
                .startsWith("The query nests 23 levels deep; 20 are allowed.");
    }

    @Test
    void withALargePageInAVariableIsRefused() {
        var query = "query($n: Int) { answers(first: $n) { nodes { speaker { answers(first: $n) { nodes { speaker { "
                + "answers(first: $n) { nodes { id } } } } } } } } }";
        assertThat(Ask.query(query, Map.of("n", 100)).jsonPath().getString("errors[0].extensions.code"))
                .isEqualTo("QUERY_TOO_COMPLEX");
        assertThat(Ask.query(query, Map.of("n", 3)).jsonPath().getList("errors")).isNull();
    }

    @Test
    void thatGoesRoundInPlainListsIsRefused() {
        var nested = "panel { turns { question { ".repeat(3) + "id" + " } } }".repeat(3);
        var query = "{ panel(slug: \"agi-next-2026\") { turns { question { " + nested + " } } } }";
        assertThat(Ask.query(query, Map.of()).jsonPath().getString("errors[0].extensions.code"))
                .isEqualTo("QUERY_TOO_COMPLEX");
    }

    @Test
    void thatNestsTooDeepIsRefused() {
        var query = "{ panels { nodes " + "{ answers { panel ".repeat(12) + "{ id }" + " } }".repeat(12) + " } }";
        var error = Ask.query(query, Map.of()).jsonPath().setRootPath("errors[0]");
        assertThat(error.getString("extensions.code")).isEqualTo("QUERY_TOO_COMPLEX");
    }

    @Test
    void thatRepeatsAFieldUnderManyNamesIsRefused() {
        assertRefused("{ " + many(101, "a%d: __typename ") + "}", "The document has 101 aliases; 100 are allowed.");
    }

    @Test
    void withManyRootFieldsIsRefused() {
        assertRefused("{ " + many(51, "...F ") + "} fragment F on Query { corpus { version } }",
                "The operation has 51 root fields; 50 are allowed.");
    }

    @Test
    void withManyDirectivesIsRefused() {
        assertRefused("{ " + many(101, "... @include(if: true) { __typename } ") + "}",
                "The document has 101 directives; 100 are allowed.");
    }

    @Test
    void withManyTokensIsRefused() {
        assertRefused("{ " + many(5_000, "__typename ") + "}", "The document has more than 4,000 tokens.");
    }

    @Test
    void withManyCharactersIsRefused() {
        assertThat(Ask.query("{ __typename }", Map.of()).statusCode()).isEqualTo(200);
        // Also where all but the comment has been answered before.
        assertRefused("{ __typename } #" + "x".repeat(70_000), "The document has more than 65,536 characters.");
    }

    @Test
    void withANumberOfManyDigitsIsRefused() {
        assertRefused("{ panels(first: " + "9".repeat(60_000) + ") { totalCount } }",
                "The document has a number of more than 100 digits.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "query($a: [OPEN]Int[CLOSE]) { __typename }", "{ panel(slug: [OPEN]1[CLOSE]) { id } }" })
    void thatNestsTypesOrValuesIsRefused(String query) {
        assertRefused(query.replace("[OPEN]", "[".repeat(1_800)).replace("[CLOSE]", "]".repeat(1_800)),
                "The document nests more than 160 grammar rules deep.");
    }

    @Test
    void withManyFragmentsIsRefused() {
        var cycle = IntStream.range(0, 400).mapToObj(i -> "fragment F%d on Panel { ...F%d } ".formatted(i, (i + 1) % 400))
                .collect(Collectors.joining());
        assertRefused("{ panels { nodes { ...F0 } } } " + cycle, "The document has 400 fragments; 100 are allowed.");
    }

    @Test
    void thatFollowsRelationsInAllDirectionsIsRefused() {
        var fragments = IntStream.range(0, 15)
                .mapToObj(i -> " fragment F%d on Answer { next { ...F%2$d } previous { ...F%2$d } }".formatted(i, i + 1))
                .collect(Collectors.joining());
        assertRefused("{ answers(first: 2) { nodes { ...F0 } } }" + fragments + " fragment F15 on Answer { id }",
                "The operation follows 65,536 relations; 500 are allowed.");
    }

    @Test
    void whoseFragmentsGoRoundIsRefused() {
        var error = Ask
                .query("{ panels { nodes { ...A } } } fragment A on Panel { ...B } fragment B on Panel { ...A }", Map.of())
                .jsonPath().setRootPath("errors[0]");
        assertThat(error.getString("extensions.code")).isEqualTo("GRAPHQL_VALIDATION_FAILED");
    }

    @Test
    void thatMergesOneFieldThousandsOfTimesIsRefused() {
        var error = Ask.query("{ " + many(900, "panels { totalCount } ") + "}", Map.of()).jsonPath().setRootPath("errors[0]");
        assertThat(error.getString("extensions.code")).isEqualTo("QUERY_TOO_COMPLEX");
    }

    @Test
    void thatAsksTheSchemaForTheFieldsOfFieldsIsRefused() {
        var query = "{ __schema { types " + "{ fields { type ".repeat(5) + "{ name }" + " } }".repeat(5) + " } }";
        assertThat(Ask.query(query, Map.of()).jsonPath().getString("errors[0].extensions.code"))
                .isEqualTo("QUERY_TOO_COMPLEX");
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

    @Test
    void asLongAsPagesAndToolsSendPasses() {
        var page = "{ panels(first: 1) { edges { node { questions { answers { speaker { participations { panel { title } } } } } } } } }";
        assertThat(Ask.query(page, Map.of()).jsonPath().getList("errors")).isNull();
        assertThat(Ask.query(IntrospectionQuery.INTROSPECTION_QUERY, Map.of()).jsonPath().getList("data.__schema.types"))
                .isNotEmpty();
    }

    private static void assertRefused(String query, String message) {
        var error = Ask.query(query, Map.of()).jsonPath().setRootPath("errors[0]");
        assertThat(error.getString("message")).startsWith(message);
        assertThat(error.getString("extensions.code")).isEqualTo("QUERY_TOO_COMPLEX");
    }

    private static void assertBadVariables(String body) {
        var response = given().contentType("application/json").body(body).post("/graphql");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("errors[0].extensions.code")).isEqualTo("REQUEST_TOO_COMPLEX");
    }

    private static String many(int times, String part) {
        return IntStream.range(0, times).mapToObj(i -> part.formatted(i)).collect(Collectors.joining());
    }
}
