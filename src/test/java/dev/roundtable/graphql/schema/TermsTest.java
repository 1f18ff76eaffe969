package dev.roundtable.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.graphql.Ask;
import dev.roundtable.graphql.schema.filter.TermOrder;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
@DisplayName("Terms of the bundled panel")
class TermsTest {

    @Test
    void areListedTheMostMentionedFirst() {
        var companies = Ask.forData("terms", Map.of("filter", Map.of("kind", "COMPANY")));
        assertThat(companies.getInt("terms.totalCount")).isEqualTo(17);
        assertThat(companies.<String>getList("terms.nodes.slug")).startsWith("anthropic", "openai", "google").hasSize(17);
        assertThat(companies.<Integer>getList("terms.nodes.mentionCount")).startsWith(12, 10, 5);
        assertThat(companies.getString("terms.nodes[2].name")).isEqualTo("谷歌");
        assertThat(companies.getString("terms.nodes[2].english")).isEqualTo("Google");
        assertThat(companies.getInt("terms.nodes[0].panelCount")).isOne();
        assertThat(companies.getInt("terms.nodes[0].mentions.totalCount")).isEqualTo(12);
    }

    @Test
    void haveMentionsWithTheWordsAsTranscribedAndAsCorrected() {
        var mentions = data("{ term(slug: \"anthropic\") { mentions { nodes { verbatim range { start end } span { start end }"
                + " turn { text verbatim span { start } } } } } }");
        List<Map<String, Object>> nodes = mentions.getList("term.mentions.nodes");
        assertThat(nodes).extracting(node -> node.get("verbatim")).contains("Anzor Peak", "Metropic", "Anthropic", "按超倍");
        for (int i = 0; i < nodes.size(); i++) {
            var at = "term.mentions.nodes[" + i + "].";
            assertThat(stretch(mentions.getString(at + "turn.text"), mentions.getInt(at + "range.start"),
                    mentions.getInt(at + "range.end"))).isEqualTo("Anthropic");
            int turn = mentions.getInt(at + "turn.span.start");
            assertThat(stretch(mentions.getString(at + "turn.verbatim"), mentions.getInt(at + "span.start") - turn,
                    mentions.getInt(at + "span.end") - turn)).isEqualTo(mentions.getString(at + "verbatim"));
        }
    }

    @Test
    void arePartsOfTurnsAndAnswersInOrder() {
        var panel = data("""
                { panel(slug: "agi-next-2026") { turns { text mentions { term { slug } range { start end } }
                    answer { mentions { term { slug } range { start end } } } } } }""");
        List<Map<String, Object>> turns = panel.getList("panel.turns");
        int mentions = 0;
        for (int i = 0; i < turns.size(); i++) {
            List<Map<String, Object>> own = panel.getList("panel.turns[" + i + "].mentions");
            List<Integer> starts = panel.getList("panel.turns[" + i + "].mentions.range.start");
            assertThat(starts).isSorted().doesNotHaveDuplicates();
            if (turns.get(i).get("answer") != null) {
                assertThat(panel.<Object>getList("panel.turns[" + i + "].answer.mentions")).isEqualTo(own);
            }
            mentions += own.size();
        }
        assertThat(mentions).isEqualTo(sum(data("{ terms(first: 100) { nodes { mentionCount } pageInfo { endCursor } } }"))
                + sum(data("{ terms(last: 69) { nodes { mentionCount } } }")));
    }

    @ParameterizedTest
    @EnumSource(TermOrder.class)
    void areListedInEveryOrderBothWays(TermOrder order) {
        var forward = new ArrayList<String>();
        String page = "first: 50";
        for (boolean more = true; more;) {
            var found = data("{ terms(" + page + ", orderBy: " + order
                    + ") { totalCount nodes { slug } pageInfo { hasNextPage endCursor } } }");
            assertThat(found.getInt("terms.totalCount")).isEqualTo(169);
            forward.addAll(found.getList("terms.nodes.slug"));
            more = found.getBoolean("terms.pageInfo.hasNextPage");
            page = "first: 50, after: \"" + found.getString("terms.pageInfo.endCursor") + "\"";
        }
        assertThat(forward).hasSize(169).doesNotHaveDuplicates();
        var last = data("{ terms(last: 10, orderBy: " + order + ") { nodes { slug } pageInfo { startCursor } } }");
        assertThat(last.<String>getList("terms.nodes.slug")).isEqualTo(forward.subList(159, 169));
        assertThat(data("{ terms(last: 10, before: \"" + last.getString("terms.pageInfo.startCursor") + "\", orderBy: " + order
                + ") { nodes { slug } } }").<String>getList("terms.nodes.slug")).isEqualTo(forward.subList(149, 159));
    }

    @ParameterizedTest
    @CsvSource({ "anthr, anthropic", "ＯｐｅｎＡＩ, openai", "神经, neural-network", "神經網絡, neural-network",
            "NETWORK neural, neural-network", "code claude, claude-code", "TML, thinking-machines", "Tencent, tencent" })
    void areFoundByNamesHoweverTheyAreWritten(String name, String slug) {
        assertThat(slugs(Map.of("name", name))).containsExactly(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = { "no such name", "%", "_", "—" })
    void areNotFoundByOtherNames(String name) {
        assertThat(slugs(Map.of("name", name))).isEmpty();
    }

    @Test
    void areFoundByPanelAndSpeaker() {
        assertThat(slugs(Map.of("kind", "COMPANY", "speaker", "Yang Qiang"))).containsExactlyInAnyOrder("zoom", "palantir",
                "mit");
        assertThat(slugs(Map.of("kind", "COMPANY", "speaker", "yang-qiang", "panel", "AGI-Next-2026"))).hasSize(3);
        assertThat(slugs(Map.of("panel", "no-panel"))).isEmpty();
        assertThat(slugs(Map.of("speaker", "nobody"))).isEmpty();
    }

    @Test
    void thatNamePeopleLeadToTheirSpeakers() {
        var found = data("""
                { yao: term(slug: "yao-shunyu") { name english: name(language: "en") kind speaker { slug name } }
                  ilya: term(slug: "ilya-sutskever") { kind speaker { slug } } nobody: term(slug: "nobody") { slug } }""");
        assertThat(found.getMap("yao")).isEqualTo(Map.of("name", "姚顺雨", "english", "Yao Shunyu", "kind", "PERSON", "speaker",
                Map.of("slug", "yao-shunyu", "name", "姚顺雨")));
        assertThat(found.getString("ilya.kind")).isEqualTo("PERSON");
        assertThat(found.getMap("ilya.speaker")).isNull();
        assertThat(found.getMap("nobody")).isNull();
    }

    @Test
    void haveFacetsTheMostFrequentFirst() {
        var found = data("""
                { term(slug: "anthropic") { speakers { speaker { slug } count } few: speakers(first: 1) { count }
                    cooccursWith(first: 100) { term { slug } count } }
                  openai: term(slug: "openai") { cooccursWith(first: 100) { term { slug } count } }
                  panel(slug: "agi-next-2026") { terms(first: 2) { term { slug mentionCount } count } all: terms { count } }
                  speaker(slug: "yang-qiang") { terms(first: 100) { term { slug mentions(filter: { speaker: "yang-qiang" })
                      { totalCount } } count } } }""");
        assertThat(found.<Integer>getList("term.speakers.count")).isSortedAccordingTo((a, b) -> b - a);
        assertThat(found.<Integer>getList("term.speakers.count").stream().mapToInt(Integer::intValue).sum()).isEqualTo(12);
        assertThat(found.<Integer>getList("term.few.count")).isEqualTo(found.getList("term.speakers.count").subList(0, 1));
        assertThat(count(found, "term.cooccursWith", "openai")).isPositive()
                .isEqualTo(count(found, "openai.cooccursWith", "anthropic"));
        assertThat(found.<String>getList("panel.terms.term.slug")).containsExactly("agent", "ai");
        assertThat(found.<Integer>getList("panel.terms.count")).isEqualTo(found.getList("panel.terms.term.mentionCount"));
        assertThat(found.<Integer>getList("panel.all")).hasSize(20);
        assertThat(found.<Integer>getList("speaker.terms.count")).isNotEmpty().isSortedAccordingTo((a, b) -> b - a)
                .isEqualTo(found.getList("speaker.terms.term.mentions.totalCount"));
    }

    @Test
    void haveMentionsInPages() {
        var all = data("{ term(slug: \"rl\") { mentions { totalCount nodes { span { start } } edges { cursor } } } }");
        List<Integer> starts = all.getList("term.mentions.nodes.span.start");
        assertThat(starts).hasSize(16).isSorted();
        List<String> cursors = all.getList("term.mentions.edges.cursor");
        var page = data("{ term(slug: \"rl\") { next: mentions(first: 3, after: \"" + cursors.get(4)
                + "\") { nodes { span { start } } pageInfo { hasNextPage hasPreviousPage } } last: mentions(last: 2, before: \""
                + cursors.get(4) + "\") { nodes { span { start } } pageInfo { hasPreviousPage } } } }");
        assertThat(page.<Integer>getList("term.next.nodes.span.start")).isEqualTo(starts.subList(5, 8));
        assertThat(page.<Integer>getList("term.last.nodes.span.start")).isEqualTo(starts.subList(2, 4));
        assertThat(page.getBoolean("term.next.pageInfo.hasNextPage")).isTrue();
        assertThat(page.getBoolean("term.last.pageInfo.hasPreviousPage")).isTrue();
    }

    @Test
    void areNodes() {
        var id = data("{ term(slug: \"openai\") { id } }").getString("term.id");
        assertThat(id).startsWith("trm_");
        var node = Ask.forData("node", Map.of("id", id));
        assertThat(node.getMap("node")).isEqualTo(Map.of("__typename", "Term", "id", id, "slug", "openai"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "terms(first: 0) { totalCount }", "terms(first: 101) { totalCount }",
            "terms(first: 1, last: 1) { totalCount }", "terms(after: \"x\") { totalCount }",
            "term(slug: \"openai\") { name(language: \"中文\") }", "term(slug: \"openai\") { speakers(first: 0) { count } }",
            "term(slug: \"openai\") { cooccursWith(first: 101) { count } }",
            "term(slug: \"openai\") { mentions(last: -1) { totalCount } }",
            "term(slug: \"openai\") { mentions(after: \"bW5u\") { totalCount } }",
            "panel(slug: \"agi-next-2026\") { terms(first: 0) { count } }",
            "speaker(slug: \"tang-jie\") { terms(first: null) { count } }" })
    void areRefusedForWrongArguments(String field) {
        var error = Ask.query("{ " + field + " }", Map.of()).jsonPath().setRootPath("errors[0]");
        assertThat(error.getString("extensions.code")).isEqualTo("BAD_USER_INPUT");
    }

    private static int count(JsonPath found, String facets, String slug) {
        return found.getInt(facets + ".find { it.term.slug == '" + slug + "' }.count");
    }

    private static int sum(JsonPath terms) {
        return terms.<Integer>getList("terms.nodes.mentionCount").stream().mapToInt(Integer::intValue).sum();
    }

    private static List<String> slugs(Map<String, String> filter) {
        return Ask.forData("terms", Map.of("filter", filter)).getList("terms.nodes.slug");
    }

    private static String stretch(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private static JsonPath data(String query) {
        var response = Ask.query(query, Map.of());
        assertThat(response.jsonPath().getList("errors")).as(response.asString()).isNull();
        return response.jsonPath().setRootPath("data");
    }
}
