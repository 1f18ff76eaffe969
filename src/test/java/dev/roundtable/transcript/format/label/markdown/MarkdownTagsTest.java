package dev.roundtable.transcript.format.label.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("Angle brackets in Markdown")
class MarkdownTagsTest {

    @ParameterizedTest
    @ValueSource(strings = { "We call it a list of <T>, and then <K, V>.", "You put <your name here> and go on.",
            "Das ist ein <Platzhalter> für alles.", "这里写<姓名>就行。", "It takes List<String> and Map<K, List<V>>.",
            "Nous écrivons <nom> au lieu de cela.", "Write <name> twice: <name>, I mean </name> was wrong?" })
    void areWordsAroundWhatIsNoElement(String said) {
        assertThat(Markdown.words(said.replace("</name> ", ""))).isEqualTo(said.replace("</name> ", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = { "We put a <div> there.", "You need a <button>, not a <span>.", "Then a <form> goes around it.",
            "I write <script>alert(1)</script> and it runs.", "Is it <a friend> of yours?" })
    void areWordsAroundAnElementThatASentenceNames(String said) {
        assertThat(Markdown.words(said)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "It is <b>old</b>, <em>very</em> old. | It is old, very old.",
            "It is <span class=\"x\">old</span> now. | It is old now.", "<p>It is old.</p> | It is old.",
            "It is <my-mark>old</my-mark>. | It is old.", "It is <u>old and <i>wide</i></u> now. | It is old and wide now.",
            "See <img src=\"a.png\" alt=\"a map\"> this. | See  this.", "I know <icon name=\"x\"/>that. | I know that.",
            "Old <br> and wide. | Old  and wide.", "I say <laughs> that. | I say  that.", "One.<sup>[1]</sup> Two. | One. Two.",
            "See <iframe src=\"x\">no</iframe> it. | See  it.", "A river,<!-- sic --> I say. | A river, I say." })
    void areMarksOfHtml(String paragraph, String words) {
        assertThat(Markdown.words(paragraph)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "<overlapping speech> Good. | Good.", "<Mara nods> Yes. | Yes.",
            "<Lind laughs softly> Yes. | Yes.", "<Mara Lind> Yes. | <Mara Lind> Yes.", "<Mara> Yes. | <Mara> Yes.",
            "<Ada nods> Yes. | <Ada nods> Yes." })
    void areAroundRemarks(String paragraph, String words) {
        assertThat(Markdown.words(paragraph, Set.of("Mara", "Lind")).strip()).isEqualTo(words);
    }

    @Test
    void areAroundWhatASpeakerOfTheFileDoes() {
        var read = Samples.read("**Mara:** Who owns a river?\n\n**Jonas:** <Mara nods> Nobody, I say.\n\n**Mara:** Why?\n");
        assertThat(Samples.speeches(read)).contains("Jonas|Nobody, I say.");
    }

    @ParameterizedTest
    @CsvSource({ "Write to <mara@lind.example>.,Write to mara@lind.example.",
            "At <https://a.example/b> it is.,At https://a.example/b it is." })
    void areLeftOutAroundAddresses(String paragraph, String words) {
        assertThat(Markdown.words(paragraph)).isEqualTo(words);
    }

    @Test
    void areReadInTimeHoweverManyThereAre() {
        var many = "<T> ".repeat(100_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(Markdown.words(many + "end")).isEqualTo(many + "end");
            assertThat(Markdown.words(many + "</T> end")).endsWith("end");
        });
    }
}
