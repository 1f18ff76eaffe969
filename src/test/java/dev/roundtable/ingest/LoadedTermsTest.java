package dev.roundtable.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.graphql.Ask;
import dev.roundtable.ingest.source.IngestConfig.OnError;
import dev.roundtable.ingest.source.IngestConfig.Policy;
import dev.roundtable.transcript.file.TranscriptException;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
@DisplayName("A folder's terms.yaml")
class LoadedTermsTest extends LoadedFolder {

    private static final String TERMS = """
            - { slug: elbe, name: 易北河, names: { en: Elbe, cs: Labe }, kind: PRODUCT, aliases: [River Elbe] }
            - { slug: flow, name: flow, names: { zh: 流量 }, kind: CONCEPT }
            - { slug: nowhere, name: Nowhere, kind: COMPANY }
            """;

    @Test
    void namesTermsInAllPanels() throws IOException {
        talks();
        load(Policy.CHANGED, OnError.STOP);
        assertThat(term("elbe")).isNull();
        write("terms.yaml", TERMS);
        load(Policy.CHANGED, OnError.STOP);
        var elbe = term("elbe");
        assertThat(elbe).containsEntry("name", "易北河").containsEntry("en", "Elbe").containsEntry("cs", "Labe")
                .containsEntry("de", "易北河").containsEntry("mentionCount", 4).containsEntry("panelCount", 2)
                .containsEntry("aliases", List.of("River Elbe"));
        assertThat(term("nowhere")).isNull();
        var found = data("""
                { term(slug: "ELBE") { mentions { totalCount nodes { verbatim turn { panel { slug } speaker { name } } } }
                    inEnglish: mentions(filter: { panel: "talk-en" }) { totalCount nodes { verbatim } }
                    bobs: mentions(filter: { speaker: "Bob" }) { totalCount nodes { verbatim } }
                    none: mentions(filter: { panel: "talk-zh", speaker: "bob" }) { totalCount nodes { verbatim } } } }""");
        assertThat(found.getList("term.mentions.nodes.verbatim")).isEqualTo(List.of("Elbe", "River Elbe", "Elbe", "易北河"));
        assertThat(found.getList("term.mentions.nodes.turn.panel.slug"))
                .isEqualTo(List.of("talk-en", "talk-en", "talk-en", "talk-zh"));
        assertThat(found.getInt("term.inEnglish.totalCount")).isEqualTo(3);
        assertThat(found.getList("term.bobs.nodes.verbatim")).isEqualTo(List.of("River Elbe", "Elbe"));
        assertThat(found.getList("term.none.nodes")).isEmpty();
        assertThat(found.getInt("term.none.totalCount")).isZero();
    }

    @Test
    void isReadAgainWhenItChanges() throws IOException {
        talks();
        write("terms.yaml", TERMS);
        load(Policy.CHANGED, OnError.STOP);
        write("terms.yaml", TERMS.replace("en: Elbe", "en: The Elbe").replace("- { slug: flow", "- { slug: discharge"));
        load(Policy.CHANGED, OnError.STOP);
        assertThat(term("elbe")).containsEntry("en", "The Elbe").containsEntry("mentionCount", 2);
        assertThat(term("flow")).isNull();
        assertThat(term("discharge")).containsEntry("mentionCount", 2);
    }

    @Test
    void leavesNoTermsOfPanelsThatAreGone() throws IOException {
        talks();
        write("terms.yaml", TERMS);
        load(Policy.CHANGED, OnError.STOP);
        Files.delete(folder.resolve("talk-en.md"));
        load(Policy.CHANGED, OnError.STOP);
        assertThat(term("elbe")).containsEntry("mentionCount", 1).containsEntry("panelCount", 1);
        Files.delete(folder.resolve("talk-zh.md"));
        load(Policy.CHANGED, OnError.STOP);
        assertThat(term("elbe")).isNull();
        assertThat(term("openai")).isNotNull();
    }

    @Test
    void winsOverTheTermsOfTheBundledPanel() throws IOException {
        write("terms.yaml", "- { slug: openai, name: Open A. I., kind: CONCEPT, aliases: [OpenAI] }\n"
                + "- { slug: tencent-holdings, name: 腾讯, kind: COMPANY }\n");
        load(Policy.CHANGED, OnError.STOP);
        assertThat(term("openai")).containsEntry("name", "Open A. I.").containsEntry("kind", "CONCEPT");
        assertThat(term("tencent")).isNull();
        assertThat(term("tencent-holdings")).containsEntry("name", "腾讯");
    }

    @Test
    void thatIsWrongStopsTheStartOrIsTold() throws IOException {
        talks();
        write("terms.yaml", "- { slug: elbe, nane: Elbe, kind: PRODUCT }\n");
        assertThatThrownBy(() -> load(Policy.CHANGED, OnError.STOP)).isInstanceOf(TranscriptException.class)
                .hasMessageContaining("terms.yaml:1: Unknown key \"nane\" in a term. Did you mean \"name\"?");
        load(Policy.CHANGED, OnError.SKIP);
        assertThat(data("{ corpus { problems { message } } }").<String>getList("corpus.problems.message"))
                .anyMatch(problem -> problem.startsWith("Unknown key \"nane\""));
        assertThat(term("elbe")).isNull();
        assertThat(term("openai")).isNotNull();
    }

    @Test
    void mayLimitATermToAPanel() throws IOException {
        talks();
        write("terms.yaml", "- { slug: river, name: 易北河, names: { en: Elbe }, kind: PRODUCT, panels: [talk-zh] }\n");
        load(Policy.CHANGED, OnError.STOP);
        assertThat(term("river")).containsEntry("mentionCount", 1).containsEntry("panelCount", 1);
    }

    private void talks() throws IOException {
        write("talk-en.md", """
                ### Ann:

                How is the Elbe? And its flow?

                ### Bob:

                The River Elbe is low. I like the Elbe. The overflow is dry.

                ### Ann:

                Thank you.
                """);
        write("talk-zh.md", "### 唐鳳：\n\n易北河的流量怎麼樣？\n\n### 王小明：\n\n我很好，謝謝。\n\n### 唐鳳：\n\n謝謝。\n");
    }

    private static Map<String, Object> term(String slug) {
        return data("{ term(slug: \"" + slug + "\") { slug name en: name(language: \"en-GB\") cs: name(language: \"cs\")"
                + " de: name(language: \"de\") kind aliases mentionCount panelCount } }").getMap("term");
    }

    private static JsonPath data(String query) {
        var response = Ask.query(query, Map.of()).jsonPath();
        assertThat(response.getList("errors")).isNull();
        return response.setRootPath("data");
    }
}
