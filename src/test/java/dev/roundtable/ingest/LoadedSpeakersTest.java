package dev.roundtable.ingest;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.graphql.Ask;
import dev.roundtable.ingest.source.IngestConfig.OnError;
import dev.roundtable.ingest.source.IngestConfig.Policy;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("Loading speakers")
class LoadedSpeakersTest extends LoadedFolder {

    @Test
    void describesASpeakerAsTheSheetDoesNow() throws IOException {
        write("one.txt", TRANSCRIPT);
        write("one.panel.yaml", "people: [ { slug: ann, name: An, affiliation: Old } ]\n");
        load(Policy.CHANGED, OnError.STOP);
        write("one.panel.yaml", "people: [ { slug: ann, name: Ann Smith } ]\n");
        load(Policy.CHANGED, OnError.STOP);
        var data = Ask.query("{ speaker(slug: \"ann\") { name affiliation } }", Map.of()).jsonPath();
        assertThat(data.getString("data.speaker.name")).isEqualTo("Ann Smith");
        assertThat(data.getString("data.speaker.affiliation")).isNull();
    }

    @Test
    void callsASpeakerAsTheFirstPanelDoesWhateverIsLoadedWhen() throws IOException {
        write("one.txt", TRANSCRIPT);
        write("one.panel.yaml", "people: [ { slug: ann, name: Ann Lee, romanized: A. Lee } ]\n");
        write("two.txt", TRANSCRIPT);
        write("two.panel.yaml", "people: [ { slug: ann, name: Bob Ross, romanized: B. Ross } ]\n");
        load(Policy.CHANGED, OnError.STOP);
        assertThat(names()).containsExactly("Ann Lee", "A. Lee", "Ann Lee", "Bob Ross");
        write("one.txt", TRANSCRIPT + "More.\n");
        load(Policy.CHANGED, OnError.STOP);
        assertThat(names()).containsExactly("Ann Lee", "A. Lee", "Ann Lee", "Bob Ross");
        write("two.txt", TRANSCRIPT + "More.\n");
        load(Policy.CHANGED, OnError.STOP);
        assertThat(names()).containsExactly("Ann Lee", "A. Lee", "Ann Lee", "Bob Ross");
    }

    @Test
    void findsWhoHasTheWordsInThatOrder() throws IOException {
        write("one.md",
                "**Wang Wei:** Hello, how are you?\n\n**Wei Wang:** Fine.\n\n**Wang Wei:** Good.\n\n**Wei Wang:** Yes.\n");
        load(Policy.CHANGED, OnError.STOP);
        var found = Ask.query("{ a: speaker(slug: \"Wang Wei\") { slug } b: speaker(slug: \"wei wang\") { slug } }", Map.of())
                .jsonPath();
        assertThat(found.getString("data.a.slug")).isEqualTo("wang-wei");
        assertThat(found.getString("data.b.slug")).isEqualTo("wei-wang");
    }

    @Test
    void tellsReadinessOfAWrongPeopleFile() throws IOException {
        write("one.txt", TRANSCRIPT);
        write("people.yaml", "- { slug: a, nane: Al }\n- { slug: bea, name: Bea, not-same: [Bea@nowhere] }\n");
        load(Policy.CHANGED, OnError.SKIP);
        assertThat(problemOfReadiness()).startsWith("people.yaml:1: ");
        write("people.yaml", "- { slug: bea, name: Bea, not-same: [Bea@nowhere] }\n");
        load(Policy.CHANGED, OnError.STOP);
        assertThat(problemOfReadiness()).isNull();
        assertThat(Ask.forData("corpus", Map.of()).<String>getList("corpus.problems.message"))
                .anyMatch(message -> message.startsWith("not-same names the panel \"nowhere\", which does not exist."));
    }

    private static String problemOfReadiness() {
        return get("/q/health/ready").jsonPath().getString("checks.find { it.name == 'corpus' }.data.problem");
    }

    /** The shown names, then the name in each panel. */
    private static List<String> names() {
        var speaker = Ask.query("{ speaker(slug: \"ann\") { name romanizedName participations { nodes { name } } } }", Map.of())
                .jsonPath()
                .setRootPath("data.speaker");
        var names = new ArrayList<>(List.of(speaker.getString("name"), speaker.getString("romanizedName")));
        names.addAll(speaker.getList("participations.nodes.name"));
        return names;
    }
}
