package dev.roundtable.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.graphql.Ask;
import dev.roundtable.ingest.read.SourceReader;
import dev.roundtable.ingest.source.IngestConfig.OnError;
import dev.roundtable.ingest.source.IngestConfig.Policy;
import dev.roundtable.ingest.source.Sources;
import dev.roundtable.transcript.roster.SpeakerDirectory;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("Of a source that could not be loaded,")
class FailedSourcesTest extends LoadedFolder {

    @Test
    void nothingIsToldAnyMoreWhenItIsGone() throws IOException {
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
        var sources = Sources.find(config).panels();
        Files.delete(folder.resolve("talk.txt"));
        var loader = new PanelLoader(config, new SourceReader(config, sources, List.of()), panels, state, corpus.known(),
                false);
        assertThat(loader.load(sources, () -> false)).isTrue();
        corpus.complete(List.of(), SpeakerDirectory.empty(), false);
        assertThat(messages()).containsExactly("The file cannot be read.");
        assertThat(slugs()).contains("talk");
    }

    private static List<String> messages() {
        return Ask.forData("corpus", Map.of()).getList("corpus.problems.message");
    }
}
