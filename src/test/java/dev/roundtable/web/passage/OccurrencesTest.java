package dev.roundtable.web.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Words found in a panel")
class OccurrencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            agent     | Agents need an Agent, not a reagent      | Agent,Agent
            ＡＧＥＮＴ | agent                                    | agent
            agent     | ＡＧＥＮＴ                                | ＡＧＥＮＴ
            瀏覽      | 她浏览网页                                | 浏览
            浏览      | 她瀏覽網頁                                | 瀏覽
            "睡 眠"   | 睡 眠和睡眠                               | 睡 眠
            睡眠 做梦 | 做梦和睡眠                                | 做梦,睡眠
            ai        | 用AI写，an AI aims，said                  | AI,AI,ai
            straße    | Die Straße                                | Straße
            été       | L'été 1998                                | été
            1.5       | version 1.5, 21.5                         | 1.5
            😀        | ha 😀 ha                                  | 😀
            فلك       | علم فلك                                   | فلك
            """)
    void areTheWordsOfTheText(String query, String text, String found) {
        assertThat(words(query, text)).containsExactly(found.split(","));
    }

    @Test
    void areCountedInCodePoints() {
        assertThat(new Occurrences("梦").in("😀😀梦")).containsExactly(new Range(2, 3));
        assertThat(new Occurrences("km").in("5 ㎞ and km")).containsExactly(new Range(2, 3), new Range(8, 10));
    }

    @Test
    void doNotOverlap() {
        assertThat(words("人工 人工智能 智能", "人工智能")).containsExactly("人工智能");
    }

    @Test
    void areNoneForAnEmptyQuery() {
        assertThat(words(" ", "a b")).isEmpty();
        assertThat(words("\"\"", "a \"\" b")).isEmpty();
        assertThat(words("a", "")).isEmpty();
    }

    private static List<String> words(String query, String text) {
        var codePoints = text.codePoints().toArray();
        return new Occurrences(query).in(text).stream()
                .map(range -> new String(codePoints, range.start(), range.end() - range.start())).toList();
    }
}
