package dev.roundtable.graphql.error;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.graphql.Ask;
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
    void withALongArgumentIsToldItsBeginning() {
        var error = Ask.query("query($l: String) { panels(first: 1) { nodes { title(language: $l) } } }",
                Map.of("l", "😀".repeat(10_000))).jsonPath().setRootPath("errors[0]");
        assertThat(error.getString("message")).startsWith("\"" + "😀".repeat(300) + "…\" is not a language tag. Write one");
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

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            { panel(slug: 3) { id } }                                  | Argument 'slug' is not a valid 'String': expected String, not Int. The
            { answers(filter: { method: "REVIEWED" }) { totalCount } } | Argument 'filter.method' is not a valid 'AttributionMethod': expected an enum value, not String. The
            { panels(filter: { heldFrom: "today" }) { totalCount } }   | Argument 'filter.heldFrom' is not a valid 'Date': expected a day such as 2026-01-10. The
            { panels(first: 99999999999) { totalCount } }              | Argument 'first' is not a valid 'Int': it is out of range. The
            { panels(filter: { heldFrom: 20260110 }) { totalCount } }  | Argument 'filter.heldFrom' is not a valid 'Date': expected String, not Int. The
            { panels(filter: { heldFrom: "2026-02-30" }) { totalCount } } | Argument 'filter.heldFrom' is not a valid 'Date': expected a day such as 2026-01-10. The
            query($n: Int = "x") { panels(first: $n) { totalCount } }  | The default value of a variable is not a valid Int. The
            { panels(first: [1]) { totalCount } }                      | Argument 'first' is not a valid 'Int': expected Int, not a list. The
            { answers(filter: 3) { totalCount } }                      | Argument 'filter' must be an object type. The
            { panels " }                                               | Invalid syntax (token recognition error at: '" }') at line 1 column 10.
            """)
    void withAWrongValueIsToldInItsOwnWords(String query, String message) {
        assertThat(Ask.query(query, Map.of()).jsonPath().getString("errors[0].message")).startsWith(message);
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
            {"filter": {"method": "reviewd"}} | Variable 'filter' has an invalid value: 'reviewd' is not a value of 'AttributionMethod'. Did you mean 'REVIEWED'?
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

    @Test
    void withATextThatIsNoUnicodeIsNoRequest() {
        var response = given().contentType("application/json").accept("application/graphql-response+json")
                .body("{\"query\":\"{__typename}\",\"operationName\":\"\\ud800\"}").post("/graphql");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("errors[0].extensions.code")).isEqualTo("BAD_REQUEST");
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

    @Test
    void whoseFragmentsGoRoundIsRefused() {
        var error = Ask
                .query("{ panels { nodes { ...A } } } fragment A on Panel { ...B } fragment B on Panel { ...A }", Map.of())
                .jsonPath().setRootPath("errors[0]");
        assertThat(error.getString("extensions.code")).isEqualTo("GRAPHQL_VALIDATION_FAILED");
    }

    @ParameterizedTest
    @ValueSource(strings = { "query($v: Boolean = true) { corpus { panelCount @skip(if: $v) } }",
            "query($v: ID = \"x\") { node(id: $v) { id } }", "query($v: ID = \"x\") { nodes(ids: [\"a\", $v]) { id } }",
            "query($v: String = \"x\") { panel(slug: $v) { id } }",
            "query($v: String = \"x\") { ...F } fragment F on Query { panel(slug: $v) { id } }" })
    void tellOfANullThatADefaultLetIn(String query) {
        var variables = new HashMap<String, Object>();
        variables.put("v", null);
        var error = Ask.query(query, variables).jsonPath().setRootPath("errors[0]");
        assertThat(error.getString("extensions.code")).isEqualTo("BAD_USER_INPUT");
        assertThat(error.getString("message")).startsWith("Variable 'v' must not be null.");
    }

    @Test
    void letNullsInWhereTheyMayBe() {
        var variables = new HashMap<String, Object>();
        variables.put("v", null);
        assertThat(Ask.query("query($v: String = \"x\") { panels(after: $v) { totalCount } }", variables).jsonPath()
                .getInt("data.panels.totalCount")).isPositive();
    }
}
