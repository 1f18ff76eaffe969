package dev.roundtable.graphql.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.graphql.Ask;
import dev.roundtable.graphql.Refusals;
import dev.roundtable.graphql.schema.definition.PublicSchema;
import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** A document is parsed, validated and planned once for all documents of its shape. The limits hold for each of them. */
@QuarkusTest
@DisplayName("A document that is refused")
class RefusedShapesTest {

    private static final Map<String, Object> NONE = Map.of();

    @Inject
    PublicSchema schema;

    /** Documents with a place for a string, which are refused, and the code of the error. */
    static Stream<Arguments> documents() {
        var panels = "{ x: panel(slug: \"%s\") { id } ";
        var deep = "answers(first: 1) { nodes { " + "next { ".repeat(20) + "id" + " }".repeat(20) + " } } }";
        var wide = "answers(first: 100) { nodes { speaker { answers(first: 100) { nodes { " + Refusals.many(25, "a%d: id ")
                + "} } } } } }";
        var relations = "answers(first: 1) { nodes { " + Refusals.many(251, "a%d: next { panel { id } } ") + "} } }";
        var numbers = "panels(first: " + "1".repeat(101) + ") { totalCount } }";
        return Stream.of(Arguments.of("nesting", panels + deep, "QUERY_TOO_COMPLEX"),
                Arguments.of("fields", panels + wide, "QUERY_TOO_COMPLEX"),
                Arguments.of("relations and aliases", panels + relations, "QUERY_TOO_COMPLEX"),
                Arguments.of("root fields", panels + Refusals.many(60, "panels { totalCount } ") + "}", "QUERY_TOO_COMPLEX"),
                Arguments.of("digits", panels + numbers, "QUERY_TOO_COMPLEX"),
                Arguments.of("directives", panels + Refusals.many(101, "panels { id%d: __typename @skip(if: false) } ") + "}",
                        "QUERY_TOO_COMPLEX"),
                Arguments.of("introspection", panels + Refusals.many(11, "a%d: __type(name: \"Panel\") { name } ") + "}",
                        "QUERY_TOO_COMPLEX"),
                Arguments.of("an unknown field", panels + "panels { nothing } }", "GRAPHQL_VALIDATION_FAILED"),
                Arguments.of("a page out of range", panels + "panels(first: 1000) { totalCount } }", "BAD_USER_INPUT"));
    }

    @ParameterizedTest(name = "for {0}")
    @MethodSource("documents")
    void isRefusedAgainInTheSameWay(String what, String document, String code) {
        var first = error(document, "a", NONE);
        assertThat(first.getString("extensions.code")).isEqualTo(code);
        for (var string : new String[]{ "a", "b", "c" }) {
            assertSame(first, error(document, string, NONE));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 101 })
    void isRefusedForItsCommentsAlsoIfItsShapeIsKnown(int first) {
        var document = "{ panels(first: %d) { totalCount id: __typename } }".formatted(first);
        var lines = "\n#".repeat(5_000);
        var before = Ask.query(document + lines, NONE).jsonPath();
        assertThat(before.getString("errors[0].extensions.code")).isEqualTo("QUERY_TOO_COMPLEX");
        for (int time = 0; time < 3; time++) {
            Ask.query(document, NONE);
        }
        var response = Ask.query(document + lines, NONE);
        assertThat(response.statusCode()).isEqualTo(400);
        assertSame(before.setRootPath("errors[0]"), response.jsonPath().setRootPath("errors[0]"));
    }

    /**
     * Documents with a place for a string, variables with which they are executed, others with which they are refused, and the code of
     * the error. All documents of such a shape share one plan.
     */
    static Stream<Arguments> variables() {
        var page = "query($n: Int) { x: panel(slug: \"%s\") { id } answers(first: $n) { nodes { speaker { answers(first: $n) { nodes {"
                + " speaker { answers(first: $n) { nodes { id } } } } } } } } }";
        var list = "query($ids: [ID!]!) { x: panel(slug: \"%s\") { id } nodes(ids: $ids) { ... on Panel { turns { text verbatim } } } }";
        var none = "query($v: String!) { x: panel(slug: \"%s\") { id } y: panel(slug: $v) { id } }";
        var noNumber = "query($n: Int) { x: panel(slug: \"%s\") { id } panels(first: $n) { totalCount } }";
        var nothing = new HashMap<String, Object>();
        nothing.put("v", null);
        return Stream.of(Arguments.of("a size", page, Map.of("n", 3), Map.of("n", 100), "QUERY_TOO_COMPLEX"),
                Arguments.of("a list", list, Map.of("ids", Collections.nCopies(1, "x")), Map.of("ids",
                        Collections.nCopies(101, "x")), "BAD_USER_INPUT"),
                Arguments.of("null", none, Map.of("v", "x"), nothing, "BAD_USER_INPUT"),
                Arguments.of("a text for a number", noNumber, Map.of("n", 1), Map.of("n", "many"), "BAD_USER_INPUT"));
    }

    @ParameterizedTest(name = "for {0} in a variable")
    @MethodSource("variables")
    void isRefusedAfterAnotherOfItsShapeWasExecuted(String what, String document, Map<String, Object> right,
            Map<String, Object> wrong, String code) {
        assertThat(isPlannedForItsShape(document)).isTrue();
        var first = error(document, "a", wrong);
        assertThat(first.getString("extensions.code")).isEqualTo(code);
        for (var string : new String[]{ "a", "b", "c" }) {
            assertThat(Ask.query(document.formatted(string), right).jsonPath().getList("errors")).isNull();
            assertSame(first, error(document, string, wrong));
        }
    }

    private boolean isPlannedForItsShape(String document) {
        var cache = new DocumentCache(schema.get());
        var first = new SentDocument(document.formatted("a"), Integer.MAX_VALUE, 0);
        var input = ExecutionInput.newExecutionInput(first.text()).graphQLContext(Map.of(SentDocument.class, first)).build();
        cache.getDocumentAsync(input, one -> new PreparsedDocumentEntry(
                ParseAndValidate.parseAndValidate(schema.get(), one).getDocument())).join();
        var known = cache.find(new SentDocument(document.formatted("b"), Integer.MAX_VALUE, 0));
        return known != null && known.onlyOperation() != null;
    }

    private static JsonPath error(String document, String string, Map<String, Object> variables) {
        return Ask.query(document.formatted(string), variables).jsonPath().setRootPath("errors[0]");
    }

    private static void assertSame(JsonPath first, JsonPath other) {
        assertThat(other.getString("message")).isEqualTo(first.getString("message"));
        assertThat(other.getString("extensions.code")).isEqualTo(first.getString("extensions.code"));
    }
}
