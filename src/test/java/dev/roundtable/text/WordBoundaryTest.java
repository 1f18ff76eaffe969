package dev.roundtable.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Words in a text")
class WordBoundaryTest {

    @ParameterizedTest(name = "{1} is a whole word in {0}")
    @CsvSource({ "the cat sat, cat", "cat, cat", "我Bat了, Bat", "Claude를, Claude", "김민수씨, 김민수", "Claudeを使う, Claude",
            "コーヒー豆, コーヒー",
            "ไปบ้านเรา, บ้าน", "кот и пёс, кот", "l'école, école", "x-ray, ray", "サーバーGPU, GPU", "データー2024, 2024",
            "وجوجل, جوجل", "בגוגל, גוגל" })
    void areWhole(String text, String word) {
        assertThat(isWhole(text, word)).isTrue();
    }

    @ParameterizedTest(name = "{1} is no whole word in {0}")
    @CsvSource({ "скот, кот", "коты, кот", "Huế, Hu", "café, cafe", "GPT5, GPT", "कमला, कमल", "ที่, ที", "बातकमल, कमल",
            "𐐀𐐁, 𐐀" })
    void areCutInsideLettersAndBeforeMarks(String text, String word) {
        assertThat(isWhole(text, word)).isFalse();
    }

    private static boolean isWhole(String text, String word) {
        int start = text.indexOf(word);
        return WordBoundary.isWhole(text, start, start + word.length());
    }
}
