package dev.roundtable.transcript.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("JSON with one text alone")
class LoneTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"text\": \"Who owns a river?\", \"language\": \"en\"}|Who owns a river?",
            "{\"text\": \"河属于大家。\", \"usage\": {\"type\": \"duration\", \"seconds\": 3}}|河属于大家。",
            "{\"task\": \"transcribe\", \"language\": \"de\", \"duration\": 2.5, \"text\": \"Wem gehört ein Fluss?\"}|Wem gehört ein Fluss?",
            "{\"transcription\": \"À qui est la rivière ?\"}|À qui est la rivière ?",
            "{\"text\": \"لمن النهر هنا\", \"segments\": []}|لمن النهر هنا",
            "[{\"text\": \"who owns\"}, {\"text\": \"a river\"}, {\"text\": \"\"}]|who owns a river",
            "[{\"transcript\": \"who owns\"}, {\"transcript\": \"a river\"}, {\"transcript\": \"\"}]|who owns a river" })
    void isTheSpeechOfOneVoiceWithAWarning(String json, String words) {
        var read = Samples.read(json);
        assertThat(read.format()).isEqualTo("json/text");
        assertThat(Samples.speeches(read)).containsExactly("null|" + words);
        assertThat(read.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("without speakers and times"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"text\": \"ok\"}", "{\"text\": \"# Rivers\\n\\nA page about rivers.\"}",
            "{\"text\": \"A red bike\", \"price\": 3}",
            "{\"text\": \"https://a.example/b c\"}", "{\"text\": \"<p>A page</p>\"}", "[{\"text\": \"A red bike\", \"id\": 1}]",
            "{\"text\": 3}", "{\"text\": \"Blue shirt with long sleeves and a small pocket\", \"confidence\": 0.9}",
            "{\"text\": \"The contract is valid for two years and ends with the last day of the second year.\"}",
            "[{\"text\": \"Great product, works well\"}, {\"text\": \"Five stars from me\"}]",
            "[{\"text\": \"Works well\"}, {\"text\": \"\"}]", "[{\"text\": \"red bike\"}, {\"text\": \"blue bike\"}]" })
    void isRefusedIfItMayBeSomethingElse(String json) {
        assertThat(Samples.refused(json)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"text\": \"%s\"}", "{\"text\": \"%s\", \"confidence\": 0.9}",
            "[{\"text\": \"%s\"}, {\"text\": \"\"}]" })
    void isReadIfItsWordsHaveTheSignsOfSpeech(String json) {
        String said = "Um, hello everyone, I think the river runs from the mountains through three old towns, uh, and then into the sea. "
                + "Do you agree with the people in the towns that a river is no property? Well, I mean, what do you say? ";
        said = said.repeat(3).strip();
        assertThat(Samples.speeches(Samples.read(json.formatted(said)))).containsExactly("null|" + said);
    }

    @Test
    void isReadByItsNamesIfItHasSome() {
        assertThat(Samples
                .speeches(Samples.read("{\"text\": \"Mara: Who owns a river?\\nJonas: Nobody, I think.\\nMara: Why?\"}")))
                .containsExactly("Mara|Who owns a river?", "Jonas|Nobody, I think.", "Mara|Why?");
    }

    /** What is typed in oTranscribe is HTML. */
    @ParameterizedTest
    @ValueSource(strings = { "<p><span class=\\\"timestamp\\\" data-timestamp=\\\"3.1\\\">00:03</span>&nbsp;%s</p>",
            "<span class=\\\"timestamp\\\">00:03</span>&nbsp;%s<br>", "<div><b>%s</b></div>" })
    void ofOTranscribeIsReadByLine(String form) {
        var text = new StringBuilder();
        for (var said : new String[]{ "Mara: Who owns a river?", "Jonas: Nobody, I think.", "Mara: Why do you say so?" }) {
            text.append(form.formatted(said));
        }
        var read = Samples.read("{\"text\": \"" + text + "\", \"media\": \"a.mp3\", \"media-time\": 15.2}");
        assertThat(Samples.speeches(read)).containsExactly("Mara|Who owns a river?", "Jonas|Nobody, I think.",
                "Mara|Why do you say so?");
    }

    @ParameterizedTest
    @ValueSource(strings = { "[0000.880][%s] %s", "[12.500] [%s] %s", "[0003.100][%s]: %s" })
    void mayBeAListOfLines(String form) {
        var json = new StringBuilder("[");
        var voices = new String[]{ "AGENT", "CUSTOMER", "AGENT", "CUSTOMER" };
        var said = new String[]{ "Who owns a river?", "Nobody, I think.", "Why do you say so?", "I know it." };
        for (int i = 0; i < said.length; i++) {
            json.append(i == 0 ? "\"" : ", \"").append(form.formatted(voices[i], said[i])).append('"');
        }
        assertThat(Samples.speeches(Samples.read(json + "]"))).containsExactly("AGENT|Who owns a river?",
                "CUSTOMER|Nobody, I think.",
                "AGENT|Why do you say so?", "CUSTOMER|I know it.");
    }
}
