package dev.roundtable.graphql.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The shape of a document")
class DocumentShapeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            {a(t:"x" n:1){b}}          | {a(t:#s0# n:#i1#){b}}
            {a(n:-12){b1 c2}}          | {a(n:#i0#){b1 c2}}
            {a(t:"x")b(t:"y")c(t:"x")} | {a(t:#s0#)b(t:#s1#)c(t:#s0#)}
            {a(n:1.5 m:2e3 k:1E-4)}    | {a(n:1.5 m:2e3 k:1E-4)}
            query($n:Int=3){a(n:$n)}   | query($n:Int=#i0#){a(n:$n)}
            {a(t:"# {")}               | {a(t:#s0#)}
            """)
    void hasMarksForItsLiterals(String document, String shape) {
        assertThat(DocumentShape.of(document).text()).isEqualTo(shape);
    }

    @Test
    void tellsTheLiteralsOnce() {
        assertThat(DocumentShape.of("{a(t:\"x\" n:7)b(t:\"x\" n:-8)}").literals()).containsExactly("\"x\"", "7", "-8");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{a(t:\"\\u0061\")b(t:\"a\")}", "{a(t:\"\"\"a\"\"\")b(t:\"a\")}", "{a(n:-0 m:0)}" })
    void isTheDocumentWhereALiteralHasTwoWaysToBeWritten(String document) {
        assertThat(DocumentShape.of(document)).isEqualTo(new DocumentShape(document, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{a(n:-)}", "{a(n:01)}", "{a(n:-01)}", "{a(n:--1)}", "{a(t:\"x\n)}", "{a(t:\"x)}",
            "{a(t:\"\u0001\")}" })
    void isTheDocumentWhereALiteralIsNone(String document) {
        assertThat(DocumentShape.of(document)).isEqualTo(new DocumentShape(document, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "\"", "{a(t:\"", "-", "{a(n:-)}", "\"\"", "\"\"\"", "{a(n:1.)}", "#" })
    void isThereForWhatIsNoDocument(String document) {
        assertThat(DocumentShape.of(document).text()).isNotNull();
    }
}
