package dev.roundtable.http.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A folder of documents")
class DocumentFolderTest {

    @TempDir
    Path folder;

    @Test
    void readsTheManifestOfApollo() throws IOException {
        write("persisted-query-manifest.json", """
                { "format": "apollo-persisted-query-manifest", "version": 1, "operations": [
                  { "id": "1f0c", "name": "Titles", "type": "query", "body": "query Titles { panels { nodes { title } } }" },
                  { "id": "2e9d", "name": "Count", "type": "query", "body": "query Count { corpus { panelCount } }" } ] }""");
        assertThat(read()).isEqualTo(Map.of("1f0c", "query Titles { panels { nodes { title } } }", "2e9d",
                "query Count { corpus { panelCount } }"));
    }

    @Test
    void readsTheManifestOfRelay() throws IOException {
        write("persisted_queries.json",
                """
                        { "0a1b2c": "query Titles { panels { nodes { title } } }", "3d4e5f": "query Count { corpus { panelCount } }" }""");
        assertThat(read()).containsOnlyKeys("0a1b2c", "3d4e5f").containsValue("query Count { corpus { panelCount } }");
    }

    @Test
    void readsFilesOfOneDocumentBesideManifests() throws IOException {
        write("count.graphql", "query Count { corpus { panelCount } }");
        write("queries.json", "{}");
        write(".hidden.json", "[]");
        write("notes.txt", "no document");
        assertThat(read()).containsOnlyKeys("count");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ["query"]                                                                    | is no manifest of documents
            "query"                                                                      | is no manifest of documents
            { "id": 7 }                                                                  | is no manifest of documents
            { "id": { "query": "{ a }" } }                                               | is no manifest of documents
            { "format": "apollo-persisted-query-manifest", "operations": [ { "id": "x" } ] } | is no manifest of documents
            { "id":                                                                      | This is not JSON
            { "one": "{ wrong }" }                                                       | m.json, document one: It is wrong.
            """)
    void refusesOtherJson(String json, String reason) throws IOException {
        write("m.json", json);
        assertThatThrownBy(this::read).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(folder.resolve("m.json").toString()).hasMessageContaining(reason);
    }

    @Test
    void refusesTwoDocumentsWithOneId() throws IOException {
        write("a.json", "{ \"count\": \"{ corpus { panelCount } }\" }");
        write("count.graphql", "{ corpus { panelCount } }");
        assertThat(read()).hasSize(1);
        write("count.graphql", "{ corpus { version } }");
        assertThatThrownBy(this::read).hasMessageContaining("another document of the folder has this id");
    }

    private Map<String, String> read() {
        return DocumentFolder.read(folder, document -> document.contains("wrong") ? List.of("It is wrong.") : List.of());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
