package dev.roundtable.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text that is analyzed for some terms")
class BeginningsTest {

    @ParameterizedTest
    @ValueSource(strings = { "Élan of the GPT-4o models: they were TESTED, tested and 1,000 times e\u0301t\u00E9",
            "自主学习的 agent 战略，我们對 C++ 和 3.5 好。𠀀𠀁 ok", "ＡＰＩ２ Kelvin \u212Aelvin Straße STRASSE ﬁne \u0130stanbul",
            "Siamese, Siam, Myanmar, Kampuchea, Holland and Filipino cooks", "한국은 データ สวัสดี كِتَابٌ שָׁלוֹם Ёлка 👍" })
    void hasEachOfThemWhereItIsWithoutAnyChoice(String text) {
        var all = places(new TextAnalyzer().analyze(text));
        assertThat(all).hasSizeGreaterThan(4);
        for (var term : all.keySet()) {
            var some = places(new TextAnalyzer().analyze(text, Beginnings.of(List.of(term))));
            assertThat(some.get(term)).as(term).isEqualTo(all.get(term));
        }
    }

    /** Irregular stems, and those that KStem makes of endings that begin so early. */
    @ParameterizedTest
    @ValueSource(strings = { "lying", "dying", "tying", "vying", "danish", "rumanian", "rumania", "hollanders", "ibles",
            "rible",
            "filipinos", "siam", "kampuchean", "myanmars" })
    void hasAWordThatDoesNotBeginAsItsStem(String word) {
        var stem = new EnglishStems().of(word);
        assertThat(stem.substring(0, 2)).isNotEqualTo(word.substring(0, 2));
        for (var text : List.of(word, word.toUpperCase(Locale.ROOT))) {
            assertThat(places(new TextAnalyzer().analyze(text, Beginnings.of(List.of(Tokens.STEM_MARK + stem)))))
                    .containsKey(Tokens.STEM_MARK + stem);
        }
    }

    @Test
    void hasWordsOfTwoLettersAndAnEnding() {
        var stems = new EnglishStems();
        var letters = IntStream.rangeClosed('a', 'z').mapToObj(Character::toString).toList();
        for (var first : letters) {
            for (var second : letters) {
                for (var end : List.of("in", "ing", "ble", "ed", "es", "ies", "ied", "ly", "ion", "men", "ity", "al")) {
                    var stem = stems.of(first + second + end);
                    assertThat(
                            stem.length() < 3 || Beginnings.of(List.of(stem)).mayHaveFolded(first.charAt(0), second.charAt(0)))
                            .as("%s of %s", stem, first + second + end).isTrue();
                }
            }
        }
    }

    @Test
    void keepsThePositionsOfOtherWords() {
        var tokens = new TextAnalyzer().analyze("the model 学习 was 3.5 Tested", Beginnings.of(List.of("tested", "~test")));
        assertThat(places(tokens))
                .isEqualTo(Map.of("tested", List.of(List.of(6, 21, 27)), "~test", List.of(List.of(6, 21, 27))));
    }

    @Test
    void mayHaveOnlyWhatBeginsATerm() {
        var some = Beginnings.of(List.of("walk", "~model", "|对我", "学习", "c++", "1000", "好"));
        assertThat(some.mayHaveFolded('W', 'a')).isTrue();
        assertThat(some.mayHaveFolded('C', '+')).isTrue();
        assertThat(some.mayHaveFolded('1', ',')).isTrue();
        assertThat(some.mayHaveFolded('é', ' ')).isTrue();
        assertThat(some.mayHavePair('对', '我')).isTrue();
        assertThat(some.mayHaveSingle('好')).isTrue();
        assertThat(List.of("wh", "w ", "mu", "al", "o,", "d\0"))
                .noneMatch(word -> some.mayHaveFolded(word.charAt(0), word.charAt(1)));
        assertThat(some.mayHavePair('我', '对')).isFalse();
        assertThat(some.mayHaveSingle('学')).isFalse();
    }

    /** Where each term stands: its position, start and end. */
    private static Map<String, List<List<Integer>>> places(Tokens tokens) {
        var places = new LinkedHashMap<String, List<List<Integer>>>();
        for (int i = 0; i < tokens.size(); i++) {
            places.computeIfAbsent(tokens.term(i), term -> new ArrayList<>())
                    .add(List.of(tokens.position(i), tokens.start(i), tokens.end(i)));
        }
        return places;
    }
}
