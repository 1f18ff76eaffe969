package dev.roundtable.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The words of a text")
class TextWordsTest {

    private static final TextWords WORDS = new TextWords("Anna-Maria's boat, J.R. and café कमला; x2");

    @ParameterizedTest
    @ValueSource(strings = { "Anna", "Maria", "Anna-Maria", "boat", "J.R.", "café", "कमला", "x" })
    void areFound(String word) {
        assertThat(WORDS.has(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Ann", "anna", "Anna-Mari", "oat", "R.J", "caf", "कमल-x", "" })
    void areNoParts(String word) {
        assertThat(WORDS.has(word)).isFalse();
    }

    @Test
    @Timeout(20)
    void areFoundFast() {
        var words = new TextWords("the cat sat on the mat ".repeat(150_000));
        assertThat(IntStream.range(0, 20_000)).noneMatch(i -> words.has("dog" + (char) ('a' + i % 26)));
    }
}
