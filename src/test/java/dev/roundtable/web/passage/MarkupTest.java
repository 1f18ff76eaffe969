package dev.roundtable.web.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The HTML of the words of a turn")
class MarkupTest {

    @Test
    void showsCorrectedAndMarkedWords() {
        assertThat(html(new Piece("We asked ", null, false), new Piece("Anthropic", "Anzor Peak", false),
                new Piece(" today", null, true, "quote"), new Piece(".", null, true)))
                .isEqualTo("We asked <span class=\"c\"><ins>Anthropic</ins><del>Anzor Peak</del></span>"
                        + "<mark id=\"quote\"> today</mark><mark>.</mark>");
    }

    @Test
    void marksCorrectedWords() {
        assertThat(html(new Piece("to C", "2C", true, "hit-1")))
                .isEqualTo("<span class=\"c\"><ins><mark id=\"hit-1\">to C</mark></ins><del>2C</del></span>");
    }

    @ParameterizedTest
    @ValueSource(strings = { "<script>alert(1)</script>", "</p><img src=x onerror=alert(2)>", "a && b < c > d", "\"'>",
            "&lt;b&gt;",
            "&amp;amp; {w:site} {paragraph}", "\u202Eabc\u202C", "𠮷<😀>&", "<!-- -->", "]]>" })
    void hasNoMarkupInWords(String words) {
        for (var piece : List.of(new Piece(words, null, false), new Piece(words, words, false),
                new Piece(words, words, true, "hit-1"),
                new Piece("x", words, false), new Piece(words, null, true, words))) {
            var body = Jsoup.parseBodyFragment("<p>" + html(piece) + "</p>").body();
            assertThat(body.select("p, span, ins, del, mark")).hasSameSizeAs(body.select("*:not(body)"));
            assertThat(body.wholeText()).isEqualTo(piece.text() + (piece.verbatim() == null ? "" : piece.verbatim()));
        }
    }

    private static String html(Piece... pieces) {
        return Markup.of(List.of(pieces)).getValue();
    }
}
