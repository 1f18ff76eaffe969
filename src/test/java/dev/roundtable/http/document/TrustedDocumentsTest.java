package dev.roundtable.http.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.text.Sha256;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("A folder of trusted documents")
class TrustedDocumentsTest {

    @Inject
    TrustedDocuments documents;

    @TempDir
    Path folder;

    @Test
    void addsItsFilesByNameAndHash() throws IOException {
        Files.writeString(folder.resolve("counted.graphql"), "{ panels { totalCount } }");
        Files.writeString(folder.resolve("README.md"), "no document");
        documents.addFolder(folder);
        assertThat(documents.get("counted")).isEqualTo("{ panels { totalCount } }");
        assertThat(documents.get("sha256:" + Sha256.of("{ panels { totalCount } }"))).isNotNull();
        assertThat(documents.get("README")).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            { panels { nodes { titel } } } | Field 'titel' in type 'Panel' is undefined. Did you mean 'title'?
            { panels {                     | Invalid syntax
            """)
    void isRefusedWithADocumentThatCannotBeAnswered(String document, String reason) throws IOException {
        Files.writeString(folder.resolve("wrong.graphql"), document);
        assertThatThrownBy(() -> documents.addFolder(folder)).hasMessageStartingWith(folder.resolve("wrong.graphql") + ": ")
                .hasMessageContaining(reason);
    }

    @Test
    void isRefusedWhereThereIsNone() {
        assertThatThrownBy(() -> documents.addFolder(folder.resolve("nowhere")))
                .hasMessageStartingWith("roundtable.graphql.documents: the folder").hasMessageContaining("nowhere");
    }
}
