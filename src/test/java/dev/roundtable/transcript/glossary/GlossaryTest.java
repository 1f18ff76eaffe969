package dev.roundtable.transcript.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.transcript.Panels;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.script.PanelScript;

@DisplayName("A glossary")
class GlossaryTest {

    @Test
    void correctsEveryOccurrence() {
        assertThat(text("拆GBD和拆GBD", "{ from: 拆GBD, to: ChatGPT }")).isEqualTo("ChatGPT和ChatGPT");
    }

    @Test
    void matchesLatinWordsOnlyWhole() {
        assertThat(text("Bat, batting, Bat2, 我Bat了", "{ from: Bat, to: Bet }")).isEqualTo("Bet, batting, Bat2, 我Bet了");
    }

    @ParameterizedTest
    @CsvSource({ "скот, кот, пёс", "Huế, Hu, Who", "café, cafe, coffee house" })
    void matchesWholeWordsOfOtherScripts(String body, String from, String to) {
        assertThat(text(body, "{ from: " + from + ", to: " + to + " }")).isEqualTo(body);
    }

    @Test
    @Timeout(30)
    void searchesTheNearestWordsOnlyForWarningsThatAreListed() {
        var entries = IntStream.range(0, 5_000).mapToObj(i -> "{ from: Anthropie is well known to " + i + ", to: Anthropic }");
        assertThat(panel("We use Anthropy every day. ".repeat(8_000), entries.toArray(String[]::new)).problems())
                .hasSize(TranscriptException.MOST + 1);
    }

    @Test
    void prefersTheLongerOfTwoForms() {
        assertThat(text("cloud code and cloud", "{ from: cloud, to: Claude }", "{ from: cloud code, to: Claude Code }"))
                .isEqualTo("Claude Code and Claude");
    }

    @Test
    void limitsAnEntryToItsContext() {
        assertThat(text("GPU很贵, 用GPU这样国产的模型", "{ from: GPU, to: 智谱, in: GPU这样国产 }"))
                .isEqualTo("GPU很贵, 用智谱这样国产的模型");
    }

    @Test
    void neverCorrectsAcrossAChangeOfVoice() {
        var panel = Panels.of("One two. Three four.", """
                people: [ { slug: a, name: A }, { slug: b, name: B } ]
                cues: [ { speaker: a, opens: One }, { speaker: b, opens: Three } ]
                glossary: [ { from: "two. Three", to: "2. 3" } ]
                """);
        assertThat(panel.turns()).allSatisfy(turn -> assertThat(turn.corrections()).isEmpty());
        assertThat(panel.turns().get(0).text()).isEqualTo("One two.");
        assertThat(panel.problems()).hasSize(1).first().asString().contains("\"two. Three\" is never applied");
    }

    @Test
    void warnsOfAnEntryThatNeverMatchesAndNamesTheNearestForm() {
        var panel = panel("We use Anthropy every day.", "{ from: Anthropie, to: Anthropic }");
        assertThat(panel.problems()).hasSize(1).first().hasToString("talk.panel.yaml:2: The glossary's \"Anthropie\" never"
                + " occurs in the transcript. The nearest words are \"Anthropy\". Quote the transcript exactly, or remove the"
                + " entry.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "{ from: GPU, to: Zhipu, in: many GPUs today } | many GPUs today",
            "{ from: GPU, to: Zhipu } | GPU" })
    void warnsOfAnEntryThatIsOnlyAPartOfWords(String entry, String words) {
        assertThat(panel("There are many GPUs today.", entry).problems()).singleElement().asString().contains(
                "\"" + words + "\" occurs in the transcript, but the words to correct are only a part of longer words there.");
    }

    private static String text(String body, String... entries) {
        return panel(body, entries).turns().get(0).text();
    }

    private static PanelScript panel(String body, String... entries) {
        return Panels.of(body, "glossary:\n  - " + String.join("\n  - ", entries) + "\n");
    }
}
