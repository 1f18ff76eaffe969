package dev.roundtable.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.graphql.Ask;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
@DisplayName("Searching the bundled panel")
class SearchTest {

    @Test
    void findsTurnsWithExcerptsAndMarks() {
        var found = search("query: \"联邦学习\", first: 2",
                "totalCount edges { score excerpt { text start highlights { start end } } node { text kind speaker { slug } } }");
        assertThat(found.getInt("totalCount")).isEqualTo(2);
        assertThat(found.getList("edges.node.speaker.slug")).contains("yang-qiang");
        assertThat(found.getList("edges.score", Float.class)).allMatch(score -> score > 0)
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
        for (int i = 0; i < 2; i++) {
            var edge = "edges[" + i + "].";
            var excerpt = found.getString(edge + "excerpt.text");
            int start = found.getInt(edge + "excerpt.start");
            var text = found.getString(edge + "node.text");
            assertThat(text.substring(text.offsetByCodePoints(0, start))).startsWith(excerpt);
            var marks = found.<Map<String, Integer>>getList(edge + "excerpt.highlights");
            assertThat(marks).isNotEmpty().allSatisfy(mark -> assertThat(
                    excerpt.substring(excerpt.offsetByCodePoints(0, mark.get("start")),
                            excerpt.offsetByCodePoints(0, mark.get("end"))))
                    .isEqualTo("联邦学习"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Metropic | Anthropic", "OpenEye | OpenAI", "聯邦學習 | 联邦学习" })
    void findsWordsAsTranscribedAndAsCorrected(String typed, String shown) {
        var found = search("query: \"" + typed + "\", first: 1",
                "nodes { text } edges { excerpt { text highlights { start end } } }");
        var excerpt = found.getString("edges[0].excerpt.text");
        int start = found.getInt("edges[0].excerpt.highlights[0].start");
        int end = found.getInt("edges[0].excerpt.highlights[0].end");
        assertThat(excerpt.substring(excerpt.offsetByCodePoints(0, start), excerpt.offsetByCodePoints(0, end)))
                .isEqualTo(shown);
    }

    @Test
    void countsTheWholeResult() {
        var facets = search("query: \"agent\", first: 1", """
                totalCount facets { speakers(first: 3) { count speaker { slug } } panels { count panel { slug } }
                  kinds { kind count } years { year count } }""");
        int total = facets.getInt("totalCount");
        assertThat(total).isGreaterThan(5);
        assertThat(facets.getList("facets.speakers")).hasSize(3);
        assertThat(facets.getList("facets.speakers.count", Integer.class)).isSortedAccordingTo((a, b) -> b - a);
        assertThat(facets.getList("facets.panels.panel.slug")).containsExactly("agi-next-2026");
        assertThat(facets.getInt("facets.panels[0].count")).isEqualTo(total);
        assertThat(facets.getInt("facets.kinds.count.sum()")).isEqualTo(total);
        // The bundled panel has no day.
        assertThat(facets.getList("facets.years")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "filter: { speaker: \"姚顺雨\" } | yao-shunyu",
            "filter: { speaker: \"tang-jie\", kind: ANSWER } | tang-jie",
            "filter: { term: \"agent\", speaker: \"tang-jie\" } | tang-jie",
            "filter: { role: MODERATOR, panel: \"agi-next-2026\", language: \"zh\" } | li-guangmi" })
    void searchesWhatAFilterSelects(String filter, String speaker) {
        var found = search("query: \"模型\", " + filter, "totalCount nodes { speaker { slug } }");
        assertThat(found.getList("nodes.speaker.slug", String.class)).isNotEmpty().containsOnly(speaker);
        assertThat(search("query: \"模型\"", "totalCount").getInt("totalCount")).isGreaterThan(found.getInt("totalCount"));
    }

    @Test
    void findsNothingInOtherPanelsLanguagesAndDays() {
        for (var filter : List.of("panel: \"other\"", "language: \"de\"", "heldFrom: \"2020-01-01\"", "speaker: \"nobody\"",
                "term: \"nothing\"", "term: \"\"")) {
            assertThat(search("query: \"模型\", filter: { " + filter + " }", "totalCount nodes { id }").getInt("totalCount"))
                    .as(filter).isZero();
        }
    }

    @Test
    void findsTurnsThatMentionATerm() {
        var mentions = Ask.query("""
                { term(slug: "anthropic") { mentions(first: 100) { nodes { turn { id } } } } }""", Map.of()).jsonPath()
                .getList("data.term.mentions.nodes.turn.id", String.class);
        var expected = Set.copyOf(mentions);
        var byFilter = Ask.forData("search", Map.of("query", "我", "first", 100, "filter", Map.of("term", "Anthropic")));
        assertThat(byFilter.getList("search.edges.node.id", String.class)).isNotEmpty().isSubsetOf(expected);
        for (int i = 0; i < byFilter.getList("search.edges").size(); i++) {
            assertThat(byFilter.getList("search.edges[" + i + "].node.mentions.term.slug", String.class)).contains("anthropic");
        }
        for (var query : List.of("term:anthropic", "term:ＡＮＴＨＲＯＰＩＣ", "term:\"Anthropic\"")) {
            var found = Ask.forData("search", Map.of("query", query, "first", 100));
            assertThat(found.getList("search.edges.node.id", String.class)).as(query)
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(found.getInt("search.totalCount")).isEqualTo(expected.size());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "term:强化学习 | term:rl", "term:\"Claude Code\" | term:claude-code",
            "term:神經網絡 | term:neural-network", "term:Google 我 | term:google 我", "agent -term:RL | agent -term:rl" })
    void findsTermsByTheirNames(String byName, String bySlug) {
        var named = Ask.forData("search", Map.of("query", byName, "first", 100));
        assertThat(named.getInt("search.totalCount")).isPositive();
        assertThat(named.<String>getList("search.edges.node.id"))
                .isEqualTo(Ask.forData("search", Map.of("query", bySlug, "first", 100)).getList("search.edges.node.id"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "term:nothing", "term:anthro", "speaker:nobody", "panel:nowhere", "term:\"\"", "speaker:-",
            "panel:，",
            "***", "*", "\u0000", "\u0007\u001B", "\"", "\"\"", "- -", "：" })
    void findsNothingForWhatIsNotThere(String query) {
        var found = Ask.forData("search", Map.of("query", query));
        assertThat(found.getInt("search.totalCount")).isZero();
        assertThat(found.<Object>getList("search.facets.panels")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"联邦学习", "联邦学习\"", "「联邦学习", "联邦学习\u0000",
            "联邦学习 *", "联邦学习 \u202E", "联邦学习 -", "联邦学习 -speaker:nobody" })
    void ignoresWhatSaysNothing(String query) {
        assertThat(Ask.forData("search", Map.of("query", query)).getInt("search.totalCount")).isPositive();
    }

    @Test
    void refusesHalfASurrogatePair() {
        for (var query : List.of("\uD83D", "联邦学习 \uDC00")) {
            assertThat(Ask.forError("search", Map.of("query", query)).getString("extensions.code")).isEqualTo("BAD_REQUEST");
        }
    }

    @Test
    void refusesQueriesWithTheColumn() {
        var queries = Map.of("学".repeat(10_000), 301, "a ".repeat(25), 49, "-学习", 1, "  -学习 -panel:agi", 3, "", 1, "\n\t", 1,
                "学习 kind:笑话", 4, "👍 kind:笑话", 3);
        queries.forEach((query, column) -> {
            var error = Ask.forError("search", Map.of("query", query));
            assertThat(error.getString("extensions.code")).as(query).isEqualTo("BAD_USER_INPUT");
            assertThat(error.getString("message")).startsWith("Column " + column + " of \"query\": ");
        });
    }

    @Test
    void suggestsKnownWords() {
        assertThat(search("query: \"Antropic\"", "suggestion totalCount").getString("suggestion")).isEqualTo("anthropic");
        assertThat(search("query: \"姚舜雨\"", "suggestion").getString("suggestion")).isEqualTo("姚顺雨");
        assertThat(search("query: \"模型\"", "suggestion").getString("suggestion")).isNull();
    }

    @Test
    void pagesInBothDirections() {
        var all = search("query: \"我\", first: 100", "nodes { id } totalCount").getList("nodes.id", String.class);
        assertThat(all).hasSizeGreaterThan(30).doesNotHaveDuplicates();
        var forward = new ArrayList<String>();
        String after = null;
        do {
            var page = search("query: \"我\", first: 7" + (after == null ? "" : ", after: \"" + after + "\""),
                    "nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor }");
            assertThat(page.getBoolean("pageInfo.hasPreviousPage")).isEqualTo(after != null);
            forward.addAll(page.getList("nodes.id"));
            after = page.getBoolean("pageInfo.hasNextPage") ? page.getString("pageInfo.endCursor") : null;
        } while (after != null);
        assertThat(forward).isEqualTo(all);
        var last = search("query: \"我\", last: 5", "nodes { id } pageInfo { hasNextPage startCursor }");
        assertThat(last.getList("nodes.id")).isEqualTo(all.subList(all.size() - 5, all.size()));
        var before = search("query: \"我\", last: 5, before: \"" + last.getString("pageInfo.startCursor") + "\"",
                "nodes { id }");
        assertThat(before.getList("nodes.id")).isEqualTo(all.subList(all.size() - 10, all.size() - 5));
    }

    @Test
    void refusesCursorsOfOtherSearchesAndVersions() {
        var cursor = search("query: \"我\", first: 1", "pageInfo { endCursor }").getString("pageInfo.endCursor");
        assertThat(error("query: \"模型\", after: \"" + cursor + "\""))
                .startsWith("The cursor in \"after\" is not one of this list.");
        var decoded = new String(java.util.Base64.getUrlDecoder().decode(cursor), java.nio.charset.StandardCharsets.UTF_8);
        var older = java.util.Base64.getUrlEncoder().withoutPadding()
                .encodeToString(("0123456789abcdef" + decoded.substring(decoded.indexOf('.')))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(error("query: \"我\", after: \"" + older + "\"")).isEqualTo("The cursor is of another version of the corpus,"
                + " and a change of the corpus changes the order of hits. Begin again without a cursor.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "query: \" \" | Column 1 of \"query\": the query is blank. Write a word to look for.",
            "query: \"a kind:joke\" | Column 3 of \"query\": there is no kind \"joke\". Write one of question, answer, remark, opening, prompt, closing.",
            "query: \"a\", first: 101 | \"first\" must be 1 to 100: larger pages make every client slower; use \"after\" to go on." })
    void refusesWithWhatToDo(String arguments, String message) {
        assertThat(error(arguments)).isEqualTo(message);
    }

    private static JsonPath search(String arguments, String selection) {
        var response = Ask.query("{ search(" + arguments + ") { " + selection + " } }", Map.of()).jsonPath();
        assertThat(response.getList("errors")).isNull();
        return response.setRootPath("data.search");
    }

    private static String error(String arguments) {
        var response = Ask.query("{ search(" + arguments + ") { totalCount } }", Map.of()).jsonPath();
        assertThat(response.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
        return response.getString("errors[0].message");
    }
}
