package dev.roundtable.graphql.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.graphql.Ask;
import dev.roundtable.graphql.Refusals;
import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("A query")
class TooComplexQueriesTest {

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
    void thatAsksForTranscriptsOverAndOverIsRefused() {
        var panel = Ask.query("{ panels { nodes { id } } }", Map.of()).jsonPath().getString("data.panels.nodes[0].id");
        var ids = Collections.nCopies(100, panel);
        Refusals.assertRefused("query($ids: [ID!]!) { nodes(ids: $ids) { ... on Panel { turns { text verbatim } } } }",
                Map.of("ids", ids), "The response has more than 8,388,608 bytes.");
    }

    @Test
    void thatAsksForTranscriptsBesideATypeIsRefused() {
        var panel = Ask.query("{ panels { nodes { id } } }", Map.of()).jsonPath().getString("data.panels.nodes[0].id");
        var ids = Collections.nCopies(98, panel);
        Refusals.assertRefused("query($ids: [ID!]!) { __type(name: \"Panel\") { name } "
                + "nodes(ids: $ids) { ... on Panel { turns { text verbatim } } } }",
                Map.of("ids", ids), "The response has more than 8,388,608 bytes.");
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
    void thatFollowsRelationsInAllDirectionsIsRefused() {
        var fragments = IntStream.range(0, 15)
                .mapToObj(i -> " fragment F%d on Answer { next { ...F%2$d } previous { ...F%2$d } }".formatted(i, i + 1))
                .collect(Collectors.joining());
        Refusals.assertRefused("{ answers(first: 2) { nodes { ...F0 } } }" + fragments + " fragment F15 on Answer { id }",
                "The operation follows 65,536 relations; 500 are allowed.");
    }

    @Test
    void thatMergesOneFieldThousandsOfTimesIsRefused() {
        var error = Ask.query("{ " + Refusals.many(900, "panels { totalCount } ") + "}", Map.of()).jsonPath()
                .setRootPath("errors[0]");
        assertThat(error.getString("extensions.code")).isEqualTo("QUERY_TOO_COMPLEX");
    }

    @Test
    void thatAsksTheSchemaForTheFieldsOfFieldsIsRefused() {
        var query = "{ __schema { types " + "{ fields { type ".repeat(5) + "{ name }" + " } }".repeat(5) + " } }";
        assertThat(Ask.query(query, Map.of()).jsonPath().getString("errors[0].extensions.code"))
                .isEqualTo("QUERY_TOO_COMPLEX");
    }

    @Test
    void thatIsWrongInEveryFieldIsRefused() {
        var titles = Refusals.many(90, "a%d: title(language: $l) ");
        Refusals.assertRefused("query($l: String) { panels { nodes { questions { " + titles + "} } } }",
                Map.of("l", "?".repeat(200_000)), "The response has more than 100 errors.");
    }

    @Test
    void asLongAsPagesAndToolsSendPasses() {
        var page = "{ panels(first: 1) { edges { node { questions { answers { speaker { participations { nodes { panel { title } } } } } } } } } }";
        assertThat(Ask.query(page, Map.of()).jsonPath().getList("errors")).isNull();
        assertThat(Ask.query(IntrospectionQuery.INTROSPECTION_QUERY, Map.of()).jsonPath().getList("data.__schema.types"))
                .isNotEmpty();
    }
}
