package dev.roundtable.http.document;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("A trusted document that cannot be executed")
class UselessDocumentsTest {

    @Inject
    TrustedDocuments documents;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            query Deep { panels { nodes { DEEP } } }                                                                | levels deep
            query Wide { panels(first: 100) { nodes { answers { question { answers { question { answers { question { answers { text } } } } } } } } } } | fields
            query Digits { panels(first: 1) { totalCount } nodes(ids: [NUMBERS]) { id } }                           | digits
            { ALIASES }                                                                                             | aliases
            { ROOTS }                                                                                               | root fields
            """)
    void isToldAtTheStart(String document, String reason) throws IOException {
        Files.writeString(folder.resolve("wrong.graphql"), document
                .replace("DEEP", "answers { question { ".repeat(12) + "id" + " } }".repeat(12))
                .replace("NUMBERS", "12345678 ".repeat(300)).replace("ALIASES", many("a%d: corpus { panelCount }", 101))
                .replace("ROOTS", "corpus { panelCount } " + many("a%d: __typename", 60)));
        assertThatThrownBy(() -> documents.addFolder(folder)).hasMessageStartingWith(folder.resolve("wrong.graphql") + ": ")
                .hasMessageContaining(reason);
    }

    @Test
    void isToldByItsFileWhereItIsNoText() throws IOException {
        Files.write(folder.resolve("latin.graphql"), "{ corpus { panelCount } } # é".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> documents.addFolder(folder))
                .hasMessage(folder.resolve("latin.graphql") + " is not UTF-8. Save it as UTF-8.");
    }

    @Test
    void isNotOneThatNeedsVariables() throws IOException {
        Files.writeString(folder.resolve("right.graphql"),
                "query Page($first: Int!, $slug: String!) { panels(first: $first) { nodes { answers { question { answers { question { answers { question { answers { text } } } } } } } } } panel(slug: $slug) { title } }");
        documents.addFolder(folder);
    }

    private static String many(String field, int number) {
        return IntStream.range(0, number).mapToObj(field::formatted).collect(Collectors.joining(" "));
    }
}
