package dev.roundtable.transcript.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.format.Samples;

@DisplayName("Lines in two scripts")
class TwoScriptsTest {

    @ParameterizedTest
    @ValueSource(strings = { "[00:0%d] How deep is the river?\n河有多深？\n",
            "[00:0%d --> 00:0%<d] How deep is it?\r\n川はどのくらい深いですか。\r\n",
            "%d\n00:00:0%<d,000 --> 00:00:0%<d,900\nHow deep is it?\nКакая тут глубина?\n\n" })
    void areDoubtedWithTheirLine(String lines) {
        assertThat(doubts(many(lines))).filteredOn(doubt -> doubt.message().contains("another script")).singleElement()
                .satisfies(doubt -> assertThat(doubt.line()).isBetween(2, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Anna: How deep is it?\n王芳：河有多深？\n", "[00:0%d] How deep is the river?\n",
            "[00:0%d] 河有多深？\n", "[00:0%d] How deep is the 河?\n" })
    void areNoTranslationsOtherwise(String lines) {
        assertThat(doubts(many(lines))).noneMatch(doubt -> doubt.message().contains("another script"));
    }

    private static String many(String lines) {
        var text = new StringBuilder();
        for (int i = 1; i < 10; i++) {
            text.append(lines.formatted(i));
        }
        return text.toString();
    }

    private static List<Problem> doubts(String text) {
        return ReadingDoubts.of("talk.txt", text, Samples.read(text), List.of());
    }
}
