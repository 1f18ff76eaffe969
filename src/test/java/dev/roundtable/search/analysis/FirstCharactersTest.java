package dev.roundtable.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text that is analyzed for some terms")
class FirstCharactersTest {

    @ParameterizedTest
    @ValueSource(strings = { "Élan of the GPT-4o models: they were TESTED, tested and 1,000 times e\u0301t\u00E9",
            "自主学习的 agent 战略，我们對 C++ 和 3.5 好。𠀀𠀁 ok", "ＡＰＩ２ Kelvin \u212Aelvin Straße STRASSE ﬁne \u0130stanbul",
            "Siamese, Siam, Myanmar, Kampuchea, Holland and Filipino cooks", "한국은 データ สวัสดี كِتَابٌ שָׁלוֹם Ёлка 👍" })
    void hasEachOfThemWhereItIsWithoutAnyChoice(String text) {
        var all = places(new TextAnalyzer().analyze(text));
        assertThat(all).hasSizeGreaterThan(4);
        for (var term : all.keySet()) {
            var some = places(new TextAnalyzer().analyze(text, FirstCharacters.of(List.of(term))));
            assertThat(some.get(term)).as(term).isEqualTo(all.get(term));
        }
    }

    @Test
    void keepsThePositionsOfOtherWords() {
        var tokens = new TextAnalyzer().analyze("the model 学习 was Tested", FirstCharacters.of(List.of("test", "~test")));
        var terms = new ArrayList<String>();
        for (int i = 0; i < tokens.size(); i++) {
            terms.add(tokens.position(i) + (tokens.isEmpty(i) ? "" : tokens.term(i)));
        }
        assertThat(terms).startsWith("0the", "1", "2", "3", "4").endsWith("5tested", "5~test");
    }

    @Test
    void mayHaveOnlyCharactersThatBeginATerm() {
        var first = FirstCharacters.of(List.of("walk", "~model", "|对我", "学习"));
        assertThat(List.of('w', 'm', '对', '学')).allMatch(first::mayHave);
        assertThat(List.of('a', 'e', 'k', 'l')).noneMatch(first::mayHave);
    }

    /** Where each term stands: its position, start and end. */
    private static Map<String, List<List<Integer>>> places(Tokens tokens) {
        var places = new LinkedHashMap<String, List<List<Integer>>>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.isEmpty(i)) {
                places.computeIfAbsent(tokens.term(i), term -> new ArrayList<>())
                        .add(List.of(tokens.position(i), tokens.start(i), tokens.end(i)));
            }
        }
        return places;
    }
}
