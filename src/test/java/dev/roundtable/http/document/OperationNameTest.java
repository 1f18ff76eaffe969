package dev.roundtable.http.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.graphql.document.DocumentText;

@DisplayName("The name of an operation")
class OperationNameTest {

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            query Page { panels { totalCount } }             | -       | Page
            query Page($a: Int) { x }                        | -       | Page
            { panels { totalCount } }                        | -       | ``
            query { panels { totalCount } }                  | -       | ``
            fragment f on Panel { id } query Page { x }      | -       | Page
            query A { x } query B { x }                      | B       | B
            query A { x }                                    | a b     | ``
            { speakers(filter: { name: "query Fake" }) {x} } | -       | ``
            no GraphQL                                       | -       | ``
            """)
    void isInItsDocument(String document, String operationName, String name) {
        assertThat(OperationName.of(DocumentText.normalized(document), operationName)).isEqualTo(name);
    }

    @Test
    void isNotTooLong() {
        assertThat(OperationName.of("", "a".repeat(100))).hasSize(100);
        assertThat(OperationName.of("", "a".repeat(101))).isEmpty();
    }
}
