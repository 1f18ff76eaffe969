package dev.roundtable.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.roundtable.graphql.Ask;
import dev.roundtable.ingest.IngestConfig.OnError;
import dev.roundtable.ingest.IngestConfig.Policy;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("Of a source that could not be loaded,")
class FailedSourcesTest {

    private static final String TALK = "Ada Lovelace: What do transcripts become?\n\nAlan Turing: A panel, and then an answer.\n";

    @Inject
    PanelWriter panels;
    @Inject
    CorpusWriter corpus;
    @Inject
    LoadingState state;
    @TempDir
    Path folder;

    @AfterEach
    void restore() {
        load(List.of());
    }

    @Test
    void nothingIsToldAnyMoreWhenItIsGone() throws IOException {
        Files.writeString(folder.resolve("talk.md"), TALK);
        Files.writeString(folder.resolve("talk.panel.yaml"), "people: [");
        load(List.of(folder));
        assertThat(messages()).hasSize(1);

        Files.delete(folder.resolve("talk.md"));
        Files.delete(folder.resolve("talk.panel.yaml"));
        load(List.of(folder));
        assertThat(messages()).isEmpty();
    }

    @Test
    void whatItSaidBeforeStaysWhereItsFileCannotBeRead() throws IOException {
        var talk = Files.writeString(folder.resolve("talk.md"), TALK);
        load(List.of(folder));
        var sources = Sources.find(config(List.of(folder)));
        Files.delete(talk);
        new Load(config(List.of(folder)), new Reading(config(List.of(folder)), sources), panels, state, corpus.known(), false)
                .of(
                        sources,
                        () -> false);
        corpus.complete(List.of());
        assertThat(messages()).containsExactly("The file cannot be read.");
        assertThat(Ask.forData("panels", Map.of()).getList("panels.nodes.slug")).contains("talk");
    }

    private void load(List<Path> folders) {
        new Loading(config(folders), panels, corpus, state).run();
    }

    private static IngestConfig config(List<Path> folders) {
        return new LoadConfig(folders, true, Policy.ALWAYS, OnError.SKIP, 1_000_000);
    }

    private static List<String> messages() {
        return Ask.forData("corpus", Map.of()).getList("corpus.problems.message");
    }
}
