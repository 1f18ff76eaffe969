package dev.roundtable.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.search.TestIndex;
import dev.roundtable.search.index.IndexSnapshot;
import dev.roundtable.search.index.TermNames;

@DisplayName("The suggester")
class SuggesterTest {

    private static final IndexSnapshot INDEX = TestIndex.snapshot(
            List.of(TestIndex.turn("1", "The answer is a river of models."),
                    TestIndex.turn("2", "量子力学是物理学。")),
            new TermNames(Map.of("muhammad", List.of("محمّد"), "quantum-physics", List.of("量子物理学"))));

    @ParameterizedTest
    @CsvSource({ "kind:answer answe, kind:answer answer", "panel:rivr rivr, panel:rivr river", "-rivr rivr, -rivr river",
            "rivr rivrs, river rivers", "rivr* rivr, rivr* river", "kind:answer \"𝄞 answe\", kind:answer \"𝄞 answer\"",
            "\"rivr rivr\", \"river river\"" })
    void replacesAnUnknownWordWhereItStands(String query, String suggestion) {
        var index = TestIndex.snapshot(List.of(TestIndex.turn("1", "The answer is a river of models, and rivers.")));
        assertThat(new Suggester(index).suggest(query)).hasValue(suggestion);
    }

    @ParameterizedTest
    @CsvSource({ "opnai模型, openai模型", "用opnai, 用openai", "anthropik的测试, anthropic的测试", "opnai는, openai는" })
    void replacesAWordBesideAScriptWithoutSpaces(String query, String suggestion) {
        var index = TestIndex.snapshot(List.of(TestIndex.turn("1", "我们用 openai 的模型做了一个 anthropic 测试。")));
        assertThat(new Suggester(index).suggest(query)).hasValue(suggestion);
    }

    @Test
    void suggestsNoQueryThatIsTooLong() {
        assertThat(new Suggester(INDEX).suggest("rivr " + "a".repeat(290))).hasValue("river " + "a".repeat(290));
        assertThat(new Suggester(INDEX).suggest("rivr " + "a".repeat(295))).isEmpty();
    }

    @Test
    void comparesChineseWordsWithChineseNamesOnly() {
        assertThat(new Suggester(INDEX).suggest("量子佛学院")).isEmpty();
        assertThat(new Suggester(INDEX).suggest("量子物里学")).hasValue("量子物理学");
    }
}
