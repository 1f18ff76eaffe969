package dev.roundtable.graphql.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.graphql.Ask;
import dev.roundtable.graphql.schema.definition.PublicSchema;
import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("A document whose shape is known")
class DocumentCacheTest {

    @Inject
    PublicSchema schema;

    @Test
    void isAnsweredByItsOwnLiterals() {
        var document = "{ answers(first: %d, filter: { speaker: \"%s\" }) { nodes { speaker { slug } } } node(id: \"%s\") { id } }";
        for (var speaker : List.of("yao-shunyu", "tang-jie", "yang-qiang")) {
            for (int first = 1; first <= 3; first++) {
                var data = Ask.query(document.formatted(first, speaker, speaker), Map.of()).jsonPath();
                assertThat(data.getList("data.answers.nodes.speaker.slug")).hasSize(first).containsOnly(speaker);
            }
        }
    }

    @Test
    void mayHaveItsLiteralsInFragmentsAndLists() {
        var document = "{ nodes(ids: [\"%1$s\", \"x\"]) { ...F } panels(first: 1) { nodes { ... on Panel { questions { "
                + "title(language: \"%2$s\") } } } } } fragment F on Node { ... on Speaker { answers(first: %3$d) { nodes { id } } } }";
        var id = Ask.query("{ speaker(slug: \"yao-shunyu\") { id } }", Map.of()).jsonPath().getString("data.speaker.id");
        Ask.query(document.formatted("y", "zh", 1), Map.of());
        var data = Ask.query(document.formatted(id, "en", 3), Map.of()).jsonPath();
        assertThat(data.getList("data.nodes[0].answers.nodes")).hasSize(3);
        assertThat(data.getString("data.panels.nodes[0].questions[0].title")).isEqualTo("How model companies differentiate");
    }

    @ParameterizedTest(name = "{1}, not {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            { panels(first: 1) { totalCount } } | { panels(first: 9999999999) { totalCount } }
            { panels(filter: { heldFrom: "2026-01-10" }) { totalCount } } | { panels(filter: { heldFrom: "soon" }) { totalCount } }
            { panel(slug: "x") { id } } | { panel(slug: 1) { id } }
            { panel(slug: "x") { id } panel(slug: "x") { title } } | { panel(slug: "x") { id } panel(slug: "y") { title } }
            query ($n: Int = 1) { panels(first: $n) { totalCount } } | query ($n: Int = 9999999999) { panels(first: $n) { totalCount } }
            """)
    void isRefusedWhereItsOwnLiteralsAreWrong(String right, String wrong) {
        assertThat(Ask.query(right, Map.of()).jsonPath().getList("errors")).isNull();
        var refused = Ask.query(wrong, Map.of()).jsonPath();
        assertThat(refused.getString("errors[0].extensions.code")).isEqualTo("GRAPHQL_VALIDATION_FAILED");
        assertThat(refused.getMap("$")).doesNotContainKey("data");
    }

    @ParameterizedTest(name = "{1}, not {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            { panels(first: 1) { totalCount } }   | { panels(first: -) { totalCount } }
            { panels(first: 1) { totalCount } }   | { panels(first: 01) { totalCount } }
            { panels { nodes { ...on Panel { id } } } } | { panels { nodes { . . .on Panel { id } } } }
            """)
    void isRefusedWhereItIsNoGraphql(String right, String wrong) {
        assertThat(Ask.query(right, Map.of()).jsonPath().getList("errors")).isNull();
        var refused = Ask.query(wrong, Map.of()).jsonPath();
        assertThat(refused.getString("errors[0].extensions.code")).isEqualTo("GRAPHQL_PARSE_FAILED");
    }

    @Test
    void isRefusedWhereALineEndsAString() {
        Ask.query("{ panel(slug: \"agi-next-2026\") { id } }", Map.of());
        var refused = Ask.query("{ panel(slug: \"agi-next-2026\n) { id } }", Map.of()).jsonPath();
        assertThat(refused.getString("errors[0].extensions.code")).isEqualTo("GRAPHQL_PARSE_FAILED");
    }

    @Test
    void tellsWhereItsErrorsStand() {
        Ask.query("{ panels(first: 1) { nodes { id } } }", Map.of());
        var error = Ask.query("{\n\n   panels(first: 0) { nodes { id } } }", Map.of()).jsonPath();
        assertThat(error.getInt("errors[0].locations[0].line")).isEqualTo(3);
        assertThat(error.getInt("errors[0].locations[0].column")).isEqualTo(4);
    }

    @Test
    void tellsOfAVariableWhereItStands() {
        var document = "query ($n: Int) { panels(first: $n) { totalCount } node(id: \"%s\") { id } }";
        Ask.query(document.formatted("x"), Map.of("n", 1));
        var error = Ask.query("\n  " + document.formatted("y"), Map.of("n", "many")).jsonPath();
        assertThat(error.getInt("errors[0].locations[0].line")).isEqualTo(2);
        assertThat(error.getInt("errors[0].locations[0].column")).isEqualTo(10);
    }

    @Test
    void hasArgumentsOfItsOwnInEachRequest() {
        var document = "query ($l: String) { a: panel(slug: \"%s\") { ...T } b: panel(slug: \"agi-next-2026\") { ...T } }"
                + " fragment T on Panel { title(language: $l) other: title(language: \"%s\") }";
        var chinese = "清华 AGI-Next 圆桌对话";
        Ask.query(document.formatted("x", "zh"), Map.of());
        for (int i = 0; i < 3; i++) {
            var data = Ask.query(document.formatted("agi-next-2026", "en"), Map.of("l", "zh")).jsonPath();
            assertThat(data.getString("data.a.title")).isEqualTo(chinese);
            assertThat(data.getString("data.a.other")).isNotEqualTo(chinese).isEqualTo(data.getString("data.b.other"));
            data = Ask.query(document.formatted("nobody", "zh"), Map.of("l", "en")).jsonPath();
            assertThat(data.getMap("data.a")).isNull();
            assertThat(data.getString("data.b.title")).isNotEqualTo(chinese);
            assertThat(data.getString("data.b.other")).isEqualTo(chinese);
        }
    }

    @Test
    void isRefusedEachTimeWhereItsVariablesAskForTooMuch() {
        var document = "query ($n: Int) { panels(first: $n) { nodes { answers { id speaker { answers(first: $n) { nodes { id text } } } } } } }";
        for (int n : new int[]{ 1, 1, 100, 1, 100 }) {
            var response = Ask.query(document, Map.of("n", n)).jsonPath();
            assertThat(response.getString("errors[0].extensions.code")).isEqualTo(n == 1 ? null : "QUERY_TOO_COMPLEX");
        }
    }

    @Test
    void isRefusedEachTimeWhereAVariableIsNullInPlaceOfItsDefault() {
        var document = "query ($ids: [ID!] = []) { nodes(ids: $ids) { id } }";
        for (boolean wrong : new boolean[]{ false, false, true, false, true }) {
            var response = Ask.query(document, wrong ? Collections.singletonMap("ids", null) : Map.of()).jsonPath();
            assertThat(response.getString("errors[0].message"))
                    .isEqualTo(wrong ? "Variable 'ids' must not be null. Leave it out, or give it a value." : null);
            assertThat(response.getList("data.nodes") == null).isEqualTo(wrong);
        }
    }

    @Test
    void tellsOfAFieldThatFailsInEachRequest() {
        var document = "{ panel(slug: \"agi-next-2026\") { id event title(language: \"%s\") } corpus { panelCount } }";
        Ask.query(document.formatted("en"), Map.of());
        for (var wrong : List.of("?", "!", "?")) {
            var response = Ask.query("\n " + document.formatted(wrong), Map.of()).jsonPath();
            assertThat(response.getString("errors[0].message")).startsWith("\"" + wrong + "\" is not a language tag");
            assertThat(response.getList("errors[0].path")).containsExactly("panel", "title");
            assertThat(response.getInt("errors[0].locations[0].line")).isEqualTo(2);
            assertThat(response.getMap("data.panel")).isNull();
            assertThat(response.getInt("data.corpus.panelCount")).isPositive();
        }
    }

    @ParameterizedTest(name = "of {0}")
    @CsvSource({ "comments, {a%1$d:__typename}#%2$s", "literals, {a%1$d:panel(slug:\"%2$s\"){id}}" })
    void isForgottenBeforeLongTextsFillTheMemory(String what, String document) {
        var cache = new DocumentCache(schema.get());
        int sent = 300;
        for (int i = 0; i < sent; i++) {
            var input = ExecutionInput.newExecutionInput(document.formatted(i, "x".repeat(60_000)))
                    .graphQLContext(Map.of(SentDocument.class, sent(document, i))).build();
            cache.getDocumentAsync(input, one -> new PreparsedDocumentEntry(
                    ParseAndValidate.parseAndValidate(schema.get(), one).getDocument())).join();
        }
        assertThat(IntStream.range(0, sent).filter(i -> cache.find(sent(document, i)) != null).count()).isBetween(10L, 150L);
    }

    private static SentDocument sent(String document, int i) {
        return new SentDocument(document.formatted(i, "x".repeat(60_000)), Integer.MAX_VALUE, 1);
    }

    @Test
    void stillSelectsByItsDirectives() {
        var document = "query ($b: Boolean!) { panel(slug: \"agi-next-2026\") { id slug @include(if: $b) title @skip(if: $b) } }";
        for (boolean included : new boolean[]{ true, false, true }) {
            var panel = Ask.query(document, Map.of("b", included)).jsonPath().getMap("data.panel");
            assertThat(panel).containsOnlyKeys("id", included ? "slug" : "title");
        }
    }
}
