package dev.roundtable.ingest;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.graphql.Ask;
import dev.roundtable.ingest.source.IngestConfig.OnError;
import dev.roundtable.ingest.source.IngestConfig.Policy;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("Loading")
class CorpusLoaderTest extends LoadedFolder {

    @Test
    void takesEveryTranscriptOfAFolder() throws IOException {
        write("one.txt", TRANSCRIPT);
        write("two.txt", TRANSCRIPT.replace("A talk", "Another"));
        load(Policy.CHANGED, OnError.STOP);
        assertThat(slugs()).containsExactly("agi-next-2026", "one", "two");
        assertThat(get("/q/health/ready").jsonPath().getInt("checks.find { it.name == 'corpus' }.data.panels")).isEqualTo(3);
    }

    @Test
    void keepsIdsOverAReload() throws IOException {
        var before = Ask.forData("answers", Map.of()).getList("answers.edges.node.id");
        load(Policy.ALWAYS, OnError.STOP);
        assertThat(Ask.forData("answers", Map.of()).getList("answers.edges.node.id")).isEqualTo(before);
    }

    @Test
    void replacesWhatChangedAndForgetsWhatIsGone() throws IOException {
        write("one.txt", TRANSCRIPT);
        load(Policy.CHANGED, OnError.STOP);
        var version = version();
        load(Policy.CHANGED, OnError.STOP);
        assertThat(version()).isEqualTo(version);

        write("one.panel.yaml", "slug: first\ntitle: First talk\n");
        load(Policy.CHANGED, OnError.STOP);
        assertThat(slugs()).containsExactly("agi-next-2026", "first");
        assertThat(version()).isNotEqualTo(version);

        Files.delete(folder.resolve("one.txt"));
        Files.delete(folder.resolve("one.panel.yaml"));
        load(Policy.CHANGED, OnError.STOP);
        assertThat(slugs()).containsExactly("agi-next-2026");
    }

    @Test
    void leavesACorpusAloneThatHasNotChanged() throws IOException {
        write("one.txt", TRANSCRIPT);
        load(Policy.CHANGED, OnError.STOP);
        var loadedAt = Ask.forData("corpus", Map.of()).getString("corpus.loadedAt");
        load(Policy.CHANGED, OnError.STOP);
        assertThat(Ask.forData("corpus", Map.of()).getString("corpus.loadedAt")).isEqualTo(loadedAt);
    }

    @Test
    void completesWhatBrokeOff() throws IOException {
        write("one.txt", TRANSCRIPT);
        write("one.panel.yaml", "people: [ { slug: ann, name: Ann, affiliation: ACME } ]\n");
        write("two.txt", "");
        assertThatThrownBy(() -> load(Policy.CHANGED, OnError.STOP)).hasMessageContaining("two.txt");
        assertThat(corpus.isComplete()).isFalse();
        Files.delete(folder.resolve("two.txt"));
        load(Policy.CHANGED, OnError.STOP);
        assertThat(slugs()).containsExactly("agi-next-2026", "one");
        assertThat(Ask.query("{ speaker(slug: \"ann\") { affiliation } }", Map.of()).jsonPath()
                .getString("data.speaker.affiliation")).isEqualTo("ACME");
    }

    @Test
    void readsNothingByThePolicyNever() throws IOException {
        write("one.txt", TRANSCRIPT);
        load(Policy.NEVER, OnError.STOP);
        assertThat(slugs()).containsExactly("agi-next-2026");
    }

    @Test
    void exchangesTheSlugsOfTwoPanels() throws IOException {
        write("one.txt", TRANSCRIPT);
        write("one.panel.yaml", "slug: a\ntitle: One\n");
        write("two.txt", TRANSCRIPT);
        write("two.panel.yaml", "slug: b\ntitle: Two\n");
        load(Policy.CHANGED, OnError.STOP);
        write("one.panel.yaml", "slug: b\ntitle: One\n");
        write("two.panel.yaml", "slug: a\ntitle: Two\n");
        load(Policy.CHANGED, OnError.STOP);
        assertThat(Ask.forData("panels", Map.of()).getList("panels.edges.node.title"))
                .containsExactly("Two", "清华 AGI-Next 圆桌对话", "One");
    }

    private static String version() {
        return Ask.forData("corpus", Map.of()).getString("corpus.version");
    }
}
