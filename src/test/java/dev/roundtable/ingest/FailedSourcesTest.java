package dev.roundtable.ingest;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.graphql.Ask;
import dev.roundtable.ingest.read.Declarations;
import dev.roundtable.ingest.read.SourceReader;
import dev.roundtable.ingest.source.IngestConfig.OnError;
import dev.roundtable.ingest.source.IngestConfig.Policy;
import dev.roundtable.ingest.source.Sources;
import dev.roundtable.transcript.roster.SpeakerDirectory;
import dev.roundtable.transcript.term.TermDirectory;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("Of a source that could not be loaded,")
class FailedSourcesTest extends LoadedFolder {

    @Test
    void nothingIsToldAnyMoreWhenItIsGone() throws IOException {
        write("other.txt", TRANSCRIPT.replace("A talk", "Another"));
        write("talk.txt", TRANSCRIPT);
        write("talk.panel.yaml", "people: [");
        load(Policy.ALWAYS, OnError.SKIP);
        assertThat(messages()).hasSize(1);

        Files.delete(folder.resolve("talk.txt"));
        Files.delete(folder.resolve("talk.panel.yaml"));
        load(Policy.ALWAYS, OnError.SKIP);
        assertThat(messages()).isEmpty();
    }

    @Test
    void whatItSaidBeforeStaysWhereItsFileCannotBeRead() throws IOException {
        write("talk.txt", TRANSCRIPT);
        load(Policy.ALWAYS, OnError.SKIP);
        var config = new LoadConfig(List.of(folder), true, Policy.ALWAYS, OnError.SKIP, 1_000_000);
        var found = Sources.find(config);
        Files.delete(folder.resolve("talk.txt"));
        var loader = new PanelLoader(config, new SourceReader(config, found, new Declarations(1_000_000)), panels, state,
                corpus.known(),
                false);
        assertThat(loader.load(found.panels(), () -> false)).isTrue();
        corpus.complete(List.of(), SpeakerDirectory.empty(), TermDirectory.empty(), "", false);
        assertThat(messages()).containsExactly("The file cannot be read.");
        assertThat(slugs()).contains("talk");
    }

    @Test
    void theServiceIsNotReadyWhereItsFolderHasNoPanelAtAll() throws IOException {
        write("minutes.pdf", "x");
        load(Policy.CHANGED, OnError.STOP);
        assertThat(readiness()).isEqualTo(503);
        assertThat(get("/q/health/ready").jsonPath().getString("checks.find { it.name == 'corpus' }.data.reason"))
                .startsWith(folder.toRealPath() + ": There is no transcript in this folder");
        assertThat(messages()).anySatisfy(message -> assertThat(message).startsWith("There is no transcript in this folder"))
                .anySatisfy(message -> assertThat(message).endsWith("because it is no transcript: minutes.pdf."));
        assertThat(slugs()).containsExactly("agi-next-2026");

        write("talk.txt", TRANSCRIPT);
        load(Policy.CHANGED, OnError.STOP);
        assertThat(readiness()).isEqualTo(200);
        assertThat(messages()).singleElement().asString().contains("minutes.pdf");
    }

    @Test
    void theServiceIsReadyWhereItsFolderIsEmptyAndTheBundledPanelIsServed() throws IOException {
        load(Policy.CHANGED, OnError.STOP);
        assertThat(readiness()).isEqualTo(200);
        assertThat(messages()).containsExactly("This folder is empty, so the service has only what it has without it.");
        assertThat(slugs()).containsExactly("agi-next-2026");
    }

    @Test
    void theServiceIsNotReadyWhereAllOfItsFolderIsRefused() throws IOException {
        write("talk.txt", "Words.");
        load(Policy.CHANGED, OnError.SKIP);
        assertThat(readiness()).isEqualTo(503);
        assertThat(messages()).contains("No panel of this folder is loaded: its only one is refused.");
    }

    @Test
    void readinessHasItsErrorFromTheStartOn() throws IOException {
        write("one.txt", TRANSCRIPT);
        write("two.txt", TRANSCRIPT);
        write("two.panel.yaml", "titel: Two\n");
        load(Policy.CHANGED, OnError.SKIP);
        assertThat(readiness()).isEqualTo(200);
        assertThat(this.<String>ready("problem")).startsWith("two.panel.yaml:1: Unknown key \"titel\"");

        Files.delete(folder.resolve("two.panel.yaml"));
        load(Policy.CHANGED, OnError.SKIP);
        assertThat(this.<String>ready("problem")).isNull();
    }

    @Test
    void aFileThatIsNoPanelIsNotCounted() throws IOException {
        write("one.txt", TRANSCRIPT);
        write("people.yaml", "- { slug: tom, nam: Tom Reed }\n");
        load(new LoadConfig(List.of(folder), false, Policy.CHANGED, OnError.SKIP, 1_000_000));
        assertThat(this.<Integer>ready("files")).isEqualTo(1);
        assertThat(this.<Integer>ready("filesFailed")).isZero();
        assertThat(this.<Integer>ready("filesLoaded")).isEqualTo(1);
        assertThat(this.<String>ready("problem")).startsWith("people.yaml:1: ");
    }

    private <T> T ready(String name) {
        return get("/q/health/ready").jsonPath().get("checks.find { it.name == 'corpus' }.data." + name);
    }

    private static int readiness() {
        return get("/q/health/ready").statusCode();
    }

    private static List<String> messages() {
        return Ask.forData("corpus", Map.of()).getList("corpus.problems.message");
    }
}
