package dev.roundtable.http.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.roundtable.graphql.document.GraphQLConfig;
import dev.roundtable.graphql.execution.Engine;
import dev.roundtable.ingest.watch.FilesChecked;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;

@QuarkusTest
@DisplayName("Trusted documents that change")
class ChangedDocumentsTest {

    @Inject
    Engine engine;
    @TempDir
    Path folder;

    @Test
    void areReplacedTogetherOrNotAtAll() throws IOException {
        write("count.graphql", "{ corpus { panelCount } }");
        write("old.graphql", "{ corpus { version } }");
        var documents = new TrustedDocuments(config(), engine);
        look(documents);
        assertThat(documents.get("count")).isEqualTo("{ corpus { panelCount } }");
        long revision = engine.revision();
        look(documents);
        assertThat(engine.revision()).isEqualTo(revision);

        write("count.graphql", "{ corpus { speakerCount } }");
        write("wrong.graphql", "{ corpus { panelsCount } }");
        look(documents);
        assertThat(documents.get("count")).isEqualTo("{ corpus { panelCount } }");

        Files.delete(folder.resolve("wrong.graphql"));
        Files.delete(folder.resolve("old.graphql"));
        look(documents);
        assertThat(documents.get("count")).isEqualTo("{ corpus { speakerCount } }");
        assertThat(documents.get("old")).isNull();
        assertThat(documents.get("panels")).isNotNull();
        assertThat(engine.revision()).isGreaterThan(revision);
    }

    @Test
    void stayWhileTheirFolderIsEmpty() throws IOException {
        write("count.graphql", "{ corpus { panelCount } }");
        var documents = new TrustedDocuments(config(), engine);
        look(documents);
        Files.delete(folder.resolve("count.graphql"));
        look(documents);
        assertThat(documents.get("count")).isNotNull();
        write("version.graphql", "{ corpus { version } }");
        look(documents);
        assertThat(documents.get("version")).isNotNull();
        assertThat(documents.get("count")).isNull();
    }

    @Test
    void areFoundByTheIdOfAManifestAndByTheirHash() throws IOException {
        write("manifest.json", "{ \"7c\": \"query Count { corpus { panelCount } }\" }");
        var documents = new TrustedDocuments(config(), engine);
        look(documents);
        assertThat(documents.byHash("7c")).isEqualTo("query Count { corpus { panelCount } }");
        assertThat(documents.hasOperation("Count")).isTrue();
    }

    private static void look(TrustedDocuments documents) {
        var look = new FilesChecked();
        documents.follow(look);
        assertThat(look.directories()).hasSize(1);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private GraphQLConfig config() {
        return new SmallRyeConfigBuilder().addDiscoveredConverters().withConverter(Duration.class, 100, new DurationConverter())
                .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                .withDefaultValue("roundtable.graphql.documents", folder.toString()).withMapping(GraphQLConfig.class).build()
                .getConfigMapping(GraphQLConfig.class);
    }
}
