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

@DisplayName("A text in which some terms are looked for")
class BeginningsTest {

    @ParameterizedTest
    @ValueSource(strings = { "Élan of the GPT-4o models: they were TESTED, tested and 1,000 times e\u0301t\u00E9",
            "自主学习的 agent 战略，我们對 C++ 和 3.5 好。𠀀𠀁 ok", "ＡＰＩ２ Kelvin \u212Aelvin Straße STRASSE ﬁne \u0130stanbul",
            "Siamese, Siam, Myanmar, Kampuchea, Holland and Filipino cooks", "한국은 データ สวัสดี كِتَابٌ שָׁלוֹם Ёлка 👍",
            "3.5.1 and v1.5, 2026.1.5, 1,000,5 and 12.3,456 or 3D, I, a C#-A and C++11", "对,我, 学\uFE0F习\u0301a 1年2月3日 x我y",
            "\u0301a \uD840 b\uDC00c 𝐀𝐁 𠀀a𠀀", "a", "我", "" })
    void hasEachOfThemWhereItIsInTheSplitText(String text) {
        var all = places(new TextAnalyzer().analyze(text));
        for (var term : all.keySet()) {
            assertThat(placesOf(term, text)).as(term)
                    .isEqualTo(all.get(term).stream().map(place -> place.subList(1, 3)).toList());
        }
    }

    /** Irregular stems, and those that KStem makes of endings that begin so early. */
    @ParameterizedTest
    @ValueSource(strings = { "lying", "dying", "tying", "vying", "danish", "rumanian", "rumania", "hollanders", "ibles",
            "rible",
            "filipinos", "siam", "kampuchean", "myanmars" })
    void hasAWordThatDoesNotBeginAsItsStem(String word) {
        var stem = EnglishStems.of(word);
        assertThat(stem.substring(0, 2)).isNotEqualTo(word.substring(0, 2));
        for (var text : List.of(word, word.toUpperCase(Locale.ROOT))) {
            assertThat(placesOf(Tokens.STEM_MARK + stem, text)).hasSize(1);
        }
    }

    @Test
    void hasWordsOfTwoLettersAndAnEnding() {
        var letters = IntStream.rangeClosed('a', 'z').mapToObj(Character::toString).toList();
        for (var first : letters) {
            for (var second : letters) {
                for (var end : List.of("in", "ing", "ble", "ed", "es", "ies", "ied", "ly", "ion", "men", "ity", "al")) {
                    var word = first + second + end;
                    var stem = EnglishStems.of(word);
                    assertThat(stem.length() < 3 || isPlace(word, stem)).as("%s of %s", stem, word).isTrue();
                }
            }
        }
    }

    @Test
    void countsThePositionsAfterAPlace() {
        var analyzer = new TextAnalyzer();
        analyzer.read("Tested the model 学习 was 3.5");
        int place = analyzer.place(Beginnings.of(List.of("model")), 0);
        var tokens = analyzer.at(place);
        analyzer.extend(3);
        assertThat(places(tokens)).containsEntry("model", List.of(List.of(0, 11, 16)))
                .containsEntry("学习", List.of(List.of(1, 17, 19))).containsEntry("was", List.of(List.of(3, 20, 23)))
                .doesNotContainKey("3.5");
        assertThat(analyzer.end()).isEqualTo(23);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Walk", "MODEL", "对我", "对,我", "学习", "C++", "c#", "1,000", "10", "好的", "étude", "Ёлка" })
    void mayBeginWithATerm(String text) {
        assertThat(isPlace(text, "walk", "~model", "|对我", "学习", "c++", "1000", "好")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "what", "w", "must", "also", "o,", "d", "我对", "习学", "对的", "习", ", ", "👍" })
    void doesNotBeginWithATerm(String text) {
        assertThat(isPlace(text, "walk", "~model", "|对我", "学习", "c++", "1000", "好")).isFalse();
    }

    private static boolean isPlace(String text, String... terms) {
        var analyzer = new TextAnalyzer();
        analyzer.read(text);
        return analyzer.place(Beginnings.of(List.of(terms)), 0) == 0;
    }

    /** The start and the end of each place that has a term, found by its beginning. */
    private static List<List<Integer>> placesOf(String term, String text) {
        var analyzer = new TextAnalyzer();
        var beginnings = Beginnings.of(List.of(term));
        var found = new ArrayList<List<Integer>>();
        analyzer.read(text);
        for (int place = analyzer.place(beginnings, 0); place < text.length(); place = analyzer.place(beginnings,
                analyzer.end())) {
            var here = places(analyzer.at(place)).getOrDefault(term, List.of());
            here.forEach(at -> found.add(at.subList(1, 3)));
        }
        return found;
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
