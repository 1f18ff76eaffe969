package dev.roundtable.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.transcript.Panels;

@DisplayName("A search for terms of the bundled panel")
class TermSearchTest {

    private static final TestIndex INDEX = new TestIndex(Panels.agiNextWithTerms());

    @ParameterizedTest
    @CsvSource(delimiter = '=', value = { "chip = 芯片", "chips = 芯片", "large models = 大模型", "hallucinations = 幻觉",
            "reinforcement learning = 强化学习", "LLM = 大模型", "supervised fine-tuning = SFT", "Gödel = 哥德尔", "godel = 哥德尔",
            "Xuedong Huang = 黄学东", "Huang Xuedong = 黄学东", "robots = 机器人", "lithography machines = 光刻机" })
    void findsTurnsThatMentionThem(String query, String said) {
        var found = INDEX.best(query, 5);
        assertThat(found).isNotEmpty();
        assertThat(found.get(0).text()).contains(said);
    }

    @ParameterizedTest
    @CsvSource({ "speaker:唐老师, tang-jie", "speaker:杨老师, yang-qiang", "speaker:唐杰, tang-jie" })
    void findsTheSpeakerByANameOfTheTerm(String query, String slug) {
        var found = INDEX.best(query, 50);
        assertThat(found.stream().map(turn -> turn.speaker()).distinct().collect(Collectors.toList())).isEqualTo(List.of(slug));
    }

    @ParameterizedTest
    @CsvSource({ "具生智能, 具身智能", "哥德儿, 哥德尔", "联帮学习, 联邦学习" })
    void suggestsATermThatDiffersInOneCharacter(String query, String suggestion) {
        assertThat(INDEX.search(query).suggestion()).isEqualTo(suggestion);
    }

    @ParameterizedTest
    @CsvSource({ "模型 -模型", "AGI -AGI", "chips -chip", "OpenAI -OpenAI", "唐杰 -唐杰", "公司 -公司" })
    void leavesOutWhatTheExcludedWordFinds(String query) {
        assertThat(INDEX.search(query).size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({ "the", "a", "of", "the a" })
    void findsStopWordsOnlyWhereTheyAreSaid(String query) {
        assertThat(INDEX.best(query, 50)).allMatch(turn -> turn.text().toLowerCase().matches("(?s).*\\b(the|a|of)\\b.*"));
    }
}
