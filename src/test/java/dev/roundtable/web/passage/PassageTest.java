package dev.roundtable.web.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The text of a turn on a page")
class PassageTest {

    private static final String SENTENCE = "The river rose again last night, and nobody in the valley had expected it to rise that fast. ";
    private static final String HAN_SENTENCE = "昨天夜里河水又涨了，山谷里没有人想到它会涨得这么快，大家都在桥上看。";

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "One.", "One.\n\nTwo.\n\n\n Three. ", "a\r\n\r\nb", "\n\nfirst", "𠮷野家。😀 Ende",
            "مرحبا؟ نعم.", "。。。" })
    void isWholeAfterItIsDivided(String text) {
        assertThat(joined(Passage.of(text, List.of(), List.of()))).isEqualTo(text);
        assertThat(joined(Passage.of(text.repeat(300), List.of(), List.of(mark(3, 40, null))))).isEqualTo(text.repeat(300));
    }

    @Test
    void beginsAParagraphAfterAnEmptyLine() {
        assertThat(paragraphs("One.\n\nTwo,\nstill two.\r\n\r\nThree.")).containsExactly("One.\n\n", "Two,\nstill two.\r\n\r\n",
                "Three.");
    }

    @Test
    void isDividedAfterSentencesIfItIsLong() {
        assertThat(paragraphs(SENTENCE.repeat(12))).hasSizeBetween(2, 4).allMatch(paragraph -> paragraph.endsWith("fast. "));
        assertThat(paragraphs(HAN_SENTENCE.repeat(12))).hasSizeBetween(2, 3).allMatch(paragraph -> paragraph.endsWith("看。"));
    }

    @Test
    void isNotDividedInsideOfNumbersAndNames() {
        var long1 = "version 3.5 of Node.js and so on ".repeat(40);
        assertThat(paragraphs(long1)).containsExactly(long1);
    }

    @Test
    void isNotDividedIfItIsShortOrHasNoSentences() {
        assertThat(paragraphs(HAN_SENTENCE.repeat(3))).hasSize(1);
        assertThat(paragraphs("x".repeat(10_000))).hasSize(1);
    }

    @Test
    void showsCorrectionsAndMarksByCodePoints() {
        var passage = Passage.of("😀 Anthropic 做了😀。", List.of(new CorrectedRange(new Range(2, 11), "Anzor Peak")),
                List.of(mark(12, 14, "quote")));
        assertThat(passage.paragraphs().get(0)).containsExactly(new Piece("😀 ", null, false),
                new Piece("Anthropic", "Anzor Peak", false), new Piece(" ", null, false), new Piece("做了", null, true, "quote"),
                new Piece("😀。", null, false));
    }

    @Test
    void showsTheVerbatimWordsOnceIfAMarkCutsACorrection() {
        assertThat(
                Passage.of("abcdef", List.of(new CorrectedRange(new Range(1, 5), "x")), List.of(mark(3, 6, "quote")))
                        .paragraphs())
                .containsExactly(
                        List.of(new Piece("a", null, false), new Piece("bc", "x", false), new Piece("de", "", true, "quote"),
                                new Piece("f", null, true)));
    }

    @Test
    void ignoresMarksOutsideOfIt() {
        assertThat(Passage.of("abc", List.of(), List.of(mark(2, 99, "quote"), mark(700, 800, null), mark(2, 1, null)))
                .paragraphs())
                .containsExactly(List.of(new Piece("ab", null, false), new Piece("c", null, true, "quote")));
    }

    private static Mark mark(int start, int end, String id) {
        return new Mark(new Range(start, end), id);
    }

    private static List<String> paragraphs(String text) {
        return Passage.of(text, List.of(), List.of()).paragraphs().stream()
                .map(pieces -> pieces.stream().map(Piece::text).collect(Collectors.joining())).toList();
    }

    private static String joined(Passage passage) {
        return passage.paragraphs().stream().flatMap(List::stream).map(Piece::text).collect(Collectors.joining());
    }
}
