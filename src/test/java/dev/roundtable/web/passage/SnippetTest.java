package dev.roundtable.web.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A snippet")
class SnippetTest {

    @Test
    void isTheWholeTextIfThatIsShort() {
        var snippet = Snippet.around("水会流。", new Range(0, 1));
        assertThat(snippet.before()).isFalse();
        assertThat(snippet.after()).isFalse();
        assertThat(snippet.pieces()).containsExactly(new Piece("水", null, true), new Piece("会流。", null, false));
    }

    @Test
    void beginsAfterAClause() {
        var text = "河水涨了又落，".repeat(20) + "我说的是冰川" + "，它在慢慢地退".repeat(20);
        int start = text.indexOf("冰川");
        var snippet = Snippet.around(text, new Range(start, start + 2));
        assertThat(snippet.before()).isTrue();
        assertThat(snippet.after()).isTrue();
        assertThat(text(snippet)).startsWith("河水").hasSizeLessThan(120);
        assertThat(snippet.pieces()).contains(new Piece("冰川", null, true));
    }

    private static String text(Snippet snippet) {
        return snippet.pieces().stream().map(Piece::text).collect(Collectors.joining());
    }
}
