package dev.roundtable.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.graphql.schema.filter.SpeakerOrder;
import dev.roundtable.ingest.GeneratedPanels;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;

@QuarkusTest
@TestProfile(StatementsTest.ThousandPanels.class)
@DisplayName("SQL statements, with a thousand panels")
class StatementsTest {

    /** What one panel costs; the same documents over many panels must not cost more. */
    static final String PAGE = """
            { id title questions { title askedBy { name } prompts { text speaker { name } }
              answers { text speaker { name } corrections { corrected } } } }""";

    /** Panels, questions, askers, prompts, their speakers, answers, their speakers, corrections. */
    static final long PAGE_COST = 8;

    @Inject
    SessionFactory sessions;

    @Test
    void ofAWholePanelAreAtMostEight() {
        var cost = cost("{ panel(slug: \"generated-0500\") " + PAGE + " }");
        assertThat(cost.data.getList("panel.questions")).hasSize(2);
        assertThat(cost.statements).isEqualTo(PAGE_COST);
    }

    @Test
    void areAsManyForOnePanelAsForAHundred() {
        var one = cost("{ panels(first: 1) { nodes " + PAGE + " } }");
        var hundred = cost("{ panels(first: 100) { nodes " + PAGE + " } }");
        assertThat(one.data.getList("panels.nodes")).hasSize(1);
        assertThat(hundred.data.getList("panels.nodes")).hasSize(100);
        assertThat(hundred.statements).isEqualTo(one.statements).isEqualTo(PAGE_COST);
    }

    @Test
    void areAsManyForOneSpeakerAsForFifty() {
        var document = """
                { speakers(%s) { totalCount nodes { name
                    a: answers(first: 2) { totalCount nodes { text question { title } panel { title } } }
                    b: answers(last: 3) { nodes { text prompt { text } previous { text } } }
                    questions(first: 1) { totalCount nodes { title addressedTo { name } parent { title } followUps { title } } }
                    participations(first: 5) { totalCount nodes { panel { title } } } } } }""";
        var one = cost(document.formatted("first: 1, filter: { name: \"bob\" }"));
        var many = cost(document.formatted("last: 50"));
        assertThat(one.data.getList("speakers.nodes")).hasSize(1);
        assertThat(many.data.getList("speakers.nodes.name")).hasSize(50).contains("Bob", "Cy");
        // Nobody but a moderator asks, so what follows from a question is read only for the many.
        assertThat(many.statements).isEqualTo(one.statements + 4);
    }

    @Test
    void areAsManyForHundredsOfSpeakers() {
        var document = """
                { panels(first: %d) { nodes { participations { speaker { slug
                    answers(last: 1) { nodes { text } } } } } } }""";
        var one = cost(document.formatted(1));
        var many = cost(document.formatted(100));
        assertThat(many.statements).isEqualTo(one.statements);
        assertThat(many.data.getList("panels.nodes.participations.speaker.answers.nodes.text.flatten()")).hasSize(200)
                .containsOnly("Little is old in Field 1000.", "All is old in Field 1000.");
    }

    @Test
    void areFewForALongList() {
        var cost = cost("""
                { answers(first: 100, filter: { speaker: "cy" }) { totalCount nodes { text panel { slug } question { title }
                    speaker { name } attribution { evidence { quote } candidates { confidence } } } } }""");
        assertThat(cost.data.getInt("answers.totalCount")).isEqualTo(2000);
        assertThat(cost.data.getList("answers.nodes")).hasSize(100);
        assertThat(cost.statements).isLessThanOrEqualTo(8);
    }

    @Test
    void areAsManyInEveryOrderAndForEveryFormOfAName() {
        var document = "{ speakers(first: %d, orderBy: %s, filter: { name: \"b o\" }) { totalCount nodes { name answerCount } }"
                + " speaker(slug: \"%s\") { slug aliases } panels(first: 1, filter: { language: \"%s\" }) { nodes { slug } } }";
        for (var order : SpeakerOrder.values()) {
            var cost = cost(document.formatted(100, order, "BOB", "en-GB"));
            assertThat(cost.data.getString("speaker.slug")).isEqualTo("bob");
            assertThat(cost.data.getList("panels.nodes")).hasSize(1);
            // Page, count; name, speaker; languages, page.
            assertThat(cost.statements).isEqualTo(6);
        }
    }

    @Test
    void areAsManyForOneMentionOfEachTermAsForAHundred() {
        var document = """
                { terms(first: 100) { totalCount nodes { name speaker { slug }
                    mentions(first: %d) { totalCount nodes { verbatim turn { text speaker { name } } } }
                    last: mentions(last: 2, filter: { speaker: "bob" }) { totalCount nodes { verbatim term { name } } }
                    speakers { count speaker { name } } cooccursWith { count term { name } } } } }""";
        var one = cost(document.formatted(1));
        var all = cost(document.formatted(100));
        assertThat(all.data.getList("terms.nodes.name")).containsExactlyInAnyOrder("field", "novelty", "Bob", "Cy");
        assertThat(all.data.getInt("terms.nodes.find { it.name == 'novelty' }.mentions.totalCount")).isEqualTo(3000);
        assertThat(all.statements).isEqualTo(one.statements).isLessThanOrEqualTo(20);
    }

    @Test
    void areAsManyForTheTermsOfOnePanelAsOfTwenty() {
        var document = """
                { panels(first: %d) { nodes { terms(first: 5) { count term { name } }
                    turns { mentions { verbatim term { slug } } } participations { speaker { terms { count term { name } } } } } } }""";
        var one = cost(document.formatted(1));
        var twenty = cost(document.formatted(20));
        assertThat(twenty.data.getList("panels.nodes.terms.count.flatten()")).hasSize(80);
        assertThat(twenty.statements).isEqualTo(one.statements);
    }

    @Test
    void areAsManyForEverySearch() {
        var document = """
                { search(query: "%s", first: %d, filter: { term: "field" }) { totalCount suggestion
                    edges { score excerpt { text highlights { start end } }
                      node { text panel { slug } speaker { name } question { title } } }
                    facets { speakers(first: 100) { count speaker { name } } panels(first: 100) { count panel { title } }
                      kinds { kind count } years { year count } } } }""";
        var few = cost(document.formatted("little old", 1));
        var many = cost(document.formatted("field", 100));
        assertThat(few.data.getList("search.edges")).hasSize(1);
        assertThat(many.data.getList("search.edges")).hasSize(100);
        assertThat(many.data.getInt("search.totalCount")).isGreaterThan(5000);
        // Turns, corrections, panels, speakers, questions; speakers and panels of facets.
        assertThat(many.statements).isEqualTo(few.statements).isEqualTo(7);
    }

    private Cost cost(String query) {
        Ask.query(query, Map.of());
        var statistics = sessions.getStatistics();
        long before = statistics.getPrepareStatementCount();
        var response = Ask.query(query, Map.of());
        assertThat(response.jsonPath().getList("errors")).isNull();
        return new Cost(statistics.getPrepareStatementCount() - before, response.jsonPath().setRootPath("data"));
    }

    private record Cost(long statements, JsonPath data) {}

    /** A folder of a thousand generated panels. */
    public static class ThousandPanels implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            var overrides = new HashMap<String, String>();
            overrides.put("roundtable.transcripts", withTerms(GeneratedPanels.folder(1000)).toString());
            overrides.put("roundtable.bundled", "false");
            // Without the row cache, the test sees each statement.
            overrides.put("roundtable.http.cache-size", "0");
            overrides.put("roundtable.store.cache-size", "0");
            overrides.put("roundtable.ingest.patience", "120s");
            overrides.put("quarkus.datasource.jdbc.url", "jdbc:h2:mem:statements;DB_CLOSE_DELAY=-1");
            // Statements in the background would be counted, too.
            overrides.put("roundtable.attribution.measured", "false");
            overrides.put("quarkus.hibernate-orm.statistics", "true");
            return overrides;
        }

        private static Path withTerms(Path folder) {
            try {
                Files.writeString(folder.resolve("terms.yaml"), """
                        - { slug: field, name: field, kind: CONCEPT }
                        - { slug: novelty, name: novelty, kind: CONCEPT, aliases: [new] }
                        """);
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
