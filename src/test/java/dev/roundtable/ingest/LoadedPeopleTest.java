package dev.roundtable.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
@DisplayName("A folder's people.yaml")
class LoadedPeopleTest extends LoadedFolder {

    private static final String PEOPLE = """
            - slug: tang-feng
              name: 唐鳳
              romanized: Tang Feng
              aliases: [Audrey Tang]
              description: Hacker
              image: https://example.org/t.jpg
              url: https://example.org/t
              wikidata: Q21072790
            - { slug: nobody, name: Nobody Here }
            """;
    private static final String TANG = """
            { speaker(slug: "Tang Audrey") { slug name romanizedName aliases affiliation description image url wikidata
                answerCount questionCount
                participations { totalCount nodes { name panel { slug } } } } }""";

    @Test
    void makesOnePersonOfTwoNames() throws IOException {
        talks();
        load(Policy.CHANGED, OnError.STOP);
        assertThat(speakers()).contains("唐凤", "audrey-tang");
        write("people.yaml", PEOPLE);
        load(Policy.CHANGED, OnError.STOP);
        assertThat(speakers()).contains("tang-feng").doesNotContain("唐凤", "audrey-tang", "nobody");
        var tang = data(TANG);
        assertThat(tang.getString("speaker.slug")).isEqualTo("tang-feng");
        assertThat(tang.getString("speaker.name")).isEqualTo("唐鳳");
        assertThat(tang.getList("speaker.aliases")).isEqualTo(List.of("Audrey Tang"));
        assertThat(tang.getString("speaker.description")).isEqualTo("Hacker");
        assertThat(tang.getString("speaker.wikidata")).isEqualTo("Q21072790");
        assertThat(tang.getInt("speaker.participations.totalCount")).isEqualTo(2);
        assertThat(tang.getList("speaker.participations.nodes.panel.slug"))
                .isEqualTo(List.of("2020-02-01-en", "2019-01-01-zh"));
        assertThat(tang.getList("speaker.participations.nodes.name")).isEqualTo(List.of("Audrey Tang", "唐鳳"));
    }

    @Test
    void isReadAgainWhenItChanges() throws IOException {
        talks();
        write("people.yaml", PEOPLE);
        load(Policy.CHANGED, OnError.STOP);
        write("people.yaml", PEOPLE.replace("Hacker", "Minister"));
        load(Policy.CHANGED, OnError.STOP);
        assertThat(data(TANG).getString("speaker.description")).isEqualTo("Minister");
        write("people.yaml", PEOPLE + "- { slug: bob, name: Bob, not-same: [bob@2020-02-01-en] }\n");
        load(Policy.CHANGED, OnError.STOP);
        assertThat(speakers()).contains("2020-02-01-en-bob").doesNotContain("bob");
    }

    @Test
    void describesThePeopleOfTheBundledPanelToo() throws IOException {
        write("people.yaml", "- { slug: tang-jie, name: 唐杰, affiliation: Zhipu, url: 'https://example.org/tj' }\n");
        load(Policy.CHANGED, OnError.STOP);
        var tang = data("{ speaker(slug: \"tang-jie\") { url affiliation romanizedName } }");
        assertThat(tang.getMap("speaker")).isEqualTo(Map.of("url", "https://example.org/tj", "affiliation", "Zhipu",
                "romanizedName", "Tang Jie"));
    }

    @Test
    void thatIsWrongStopsTheStartOrIsTold() throws IOException {
        talks();
        write("people.yaml", "- { slug: tang-feng, nane: 唐鳳 }\n");
        assertThatThrownBy(() -> load(Policy.CHANGED, OnError.STOP)).isInstanceOf(TranscriptException.class)
                .hasMessageContaining("people.yaml:1: Unknown key \"nane\" in a person. Did you mean \"name\"?");
        load(Policy.CHANGED, OnError.SKIP);
        assertThat(problems()).anyMatch(problem -> problem.startsWith("Unknown key \"nane\""));
        assertThat(speakers()).contains("唐凤", "audrey-tang");
    }

    @Test
    void isToldThatAPanelDoesNotExist() throws IOException {
        talks();
        write("people.yaml", PEOPLE + "- { slug: bob, name: Bob, not-same: [bob@2020-02-01-enn] }\n");
        load(Policy.CHANGED, OnError.STOP);
        assertThat(problems()).contains(
                "not-same names the panel \"2020-02-01-enn\", which does not exist. Did you mean \"2020-02-01-en\"?");
    }

    private void talks() throws IOException {
        write("2019-01-01-zh.md", "### 唐鳳：\n\n您好嗎？\n\n### 王小明：\n\n我很好，謝謝。\n\n### 唐鳳：\n\n謝謝。\n");
        write("2020-02-01-en.md",
                "### AUDREY TANG:\n\nHow are you?\n\n### Bob:\n\nI am well.\n\n### AUDREY TANG:\n\nThank you.\n");
    }

    private static List<String> speakers() {
        return data("{ speakers(first: 100) { nodes { slug } } }").getList("speakers.nodes.slug");
    }

    private static List<String> problems() {
        return data("{ corpus { problems { message } } }").getList("corpus.problems.message");
    }

    private static JsonPath data(String query) {
        return Ask.query(query, Map.of()).jsonPath().setRootPath("data");
    }
}
