package dev.roundtable.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A headline")
class HeadlineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What is a river?                                        | 40 | What is a river?
            What is a river,   Jonas?                               | 40 | What is a river, Jonas?
            I was by the water, and it moves. It always does there  | 30 | I was by the water…
            I was by the water, and it moves. It always does there  | 40 | I was by the water, and it moves…
            I was there. Right? And so, what is a river then? Tell  | 40 | And so, what is a river then?
            We met at 3.30 in the rain. Is it still raining, Jonas? | 30 | Is it still raining, Jonas?
            All of us have been wondering for many years about it   | 20 | All of us have been…
            顺雨，你能展开聊聊你对模型分化这个主题的想法吗？                 | 12 | 顺雨，你能展开聊聊你对…
            我们先谈模型的分化。然后再谈下一个范式，好不好呢                   | 15 | 我们先谈模型的分化…
            今天的天气很好。你怎么看模型的分化？我们慢慢来谈一谈这个话题        | 20 | 你怎么看模型的分化？
            كان النهر هنا دائما. لمن هذا النهر؟ نحن نعيش بجانبه منذ سنين | 20 | لمن هذا النهر؟
            Το ποτάμι ήταν εδώ. Σε ποιον ανήκει το ποτάμι; Μένουμε εδώ | 30 | Σε ποιον ανήκει το ποτάμι;
            Գետը այստեղ էր։ Ու՞մ է պատկանում գետը։ Մենք ապրում ենք այստեղ | 30 | Ու՞մ է պատկանում գետը։
            川の水はとても冷たいです。あなたはどこで泳ぎますか。私は泳ぎません         | 20 | あなたはどこで泳ぎますか。
            Donaudampfschifffahrtsgesellschaft                      | 12 | Donaudampfs…
            """)
    void isCutAtAClauseElseBetweenWords(String words, int length, String headline) {
        assertThat(Headline.of(words, length)).isEqualTo(headline);
    }

    @Test
    void neverCutsACharacterThatSeveralCodePointsMake() {
        var family = "👨‍👩‍👧‍👦";
        assertThat(Headline.of(family.repeat(4), 20)).isEqualTo(family.repeat(2) + "…");
        assertThat(Headline.of("e\u0301".repeat(20), 10)).isEqualTo("e\u0301".repeat(4) + "…");
    }

    @ParameterizedTest
    @ValueSource(strings = { "a", "，，，，，，，，，，，，，，，，", "a b c d e f g h i j k l m n o p", "。",
            "一二三四五六七八九十一二三四五六七八九十", "- - - - - - - - - - - - - -", "word " })
    void hasAtMostSoManyCodePoints(String words) {
        for (int length = 2; length < 30; length++) {
            var headline = Headline.of(words, length);
            assertThat(headline.codePointCount(0, headline.length())).isBetween(1, length);
        }
    }
}
