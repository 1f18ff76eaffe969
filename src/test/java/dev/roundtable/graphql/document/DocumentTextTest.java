package dev.roundtable.graphql.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import graphql.language.AstPrinter;
import graphql.parser.Parser;

@DisplayName("A normalized document")
class DocumentTextTest {

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            { panels { nodes { title } } }        | {panels{nodes{title}}}
            { a, b,, c }                          | {a b c}
            query  Q ( $n : Int = 3 ) { a(n:$n) } | query Q($n:Int=3){a(n:$n)}
            { a(t: "x  # y") }                    | {a(t:"x  # y")}
            { a(t: "say \\"  \\" twice") b }      | {a(t:"say \\"  \\" twice")b}
            { a(t: ""\"one  "two" ""\") b }       | {a(t:""\"one  "two" ""\")b}
            { a(n: -1 m: 1.5e3) ... on B { c } }  | {a(n:-1 m:1.5e3)...on B{c}}
            { ...F ... @skip(if: $s) { a } ...F } | {...F...@skip(if:$s){a}...F}
            """)
    void hasNothingThatGraphqlIgnores(String document, String normalized) {
        assertThat(DocumentText.normalized(document)).isEqualTo(normalized);
    }

    @ParameterizedTest(name = "{0} stays what it is")
    @ValueSource(strings = { "{a(n:1 .5)}", "{a(n:1. 5)}", "{a{. ..F}}", "{a{.. .F}}", "{a{. . .F}}", "{a(n:- 1)}" })
    void isNoBetterThanTheDocument(String document) {
        assertThat(DocumentText.normalized(document)).isEqualTo(document);
    }

    @Test
    void loseCommentsAndLineEnds() {
        assertThat(DocumentText.normalized("\uFEFF{ # why\r\n\ta # \"quote\n b }#end")).isEqualTo("{a b}");
    }

    @ParameterizedTest
    @ValueSource(strings = { "panel-page", "panels", "answers", "transcript", "corpus", "node", "nodes", "questions",
            "search", "speakers", "terms" })
    void meansWhatTheDocumentMeans(String name) throws IOException {
        var document = document(name);
        var normalized = DocumentText.normalized(document);
        assertThat(AstPrinter.printAst(Parser.parse(normalized))).isEqualTo(AstPrinter.printAst(Parser.parse(document)));
        assertThat(DocumentText.normalized(normalized)).isEqualTo(normalized);
    }

    @Test
    void isOneForAllSpacing() throws IOException {
        var random = new Random(1);
        var normalized = DocumentText.normalized(document("panel-page"));
        for (int round = 0; round < 200; round++) {
            var spaced = new StringBuilder();
            for (char c : normalized.toCharArray()) {
                boolean punctuation = "{}()[]:$!".indexOf(c) >= 0;
                spaced.append(c == ' ' ? space(random, 1) : punctuation ? space(random, 0) + c + space(random, 0) : c);
            }
            assertThat(DocumentText.normalized(spaced.toString())).isEqualTo(normalized);
        }
    }

    @Test
    void endsWhateverItIs() {
        var random = new Random(2);
        var alphabet = "{}\"\\#\n\r ,.a1$";
        for (int round = 0; round < 20_000; round++) {
            var document = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                document.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(DocumentText.normalized(document.toString()).length()).isLessThanOrEqualTo(document.length());
        }
    }

    private static String document(String name) throws IOException {
        return Files.readString(Path.of("src/main/resources/graphql", name + ".graphql"));
    }

    private static String space(Random random, int least) {
        var spaces = new String[]{ " ", "\n", "\t", ",", "\r\n", " # note\n" };
        var text = new StringBuilder();
        for (int i = least + random.nextInt(3); i > 0; i--) {
            text.append(spaces[random.nextInt(spaces.length)]);
        }
        return text.toString();
    }
}
