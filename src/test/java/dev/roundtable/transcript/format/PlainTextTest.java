package dev.roundtable.transcript.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;

@DisplayName("Plain text")
class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = { "0:00\nwho owns a river\n0:04\nnobody owns it\n0:09\nthank you\n",
            "[00:00.000 --> 00:02.500]  who owns a river\n[00:02.500 --> 00:04.000]  nobody\n[00:04.000 --> 00:05.000]  yes\n",
            "00:03 谁拥有河流\r\n00:07 没有人\r\n00:09 谢谢\r\n", "0：03\n誰のものですか\n0：07\n誰のものでもない\n0：12\nはい\n",
            "1\n00:00:01,000 --> 00:00:02,000\nWem gehört er?\n\n2\n00:00:02,000 --> 00:00:03,000\nNiemandem.\n\n3\n00:00:03,000 --> 00:00:04,000\nDanke.\n" })
    void warnsOfTimesThatAreReadAsWords(String text) {
        var problems = read(text).problems();
        assertThat(problems).extracting(Problem::message)
                .anySatisfy(message -> assertThat(message).contains("times in 3 lines are read as words"));
        assertThat(problems.get(0).line()).isLessThan(3);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Ada: Who owns a river?\n\nTom: Nobody.\n\nAda: Thank you.\n\nTom: Bye.\n",
            "**Ada:** Who owns a river?\n\n**Tom:** Nobody.\n\n**Ada:** Thank you.\n",
            "主持人：谁拥有河流？\n\n嘉宾：没有人。\n\n主持人：谢谢。\n\n嘉宾：再见。\n" })
    void warnsOfLabelsThatAreReadAsWords(String text) {
        assertThat(read(text).problems()).singleElement().extracting(Problem::message).asString()
                .contains("names that label the speech are read as words");
    }

    @ParameterizedTest
    @ValueSource(strings = { "who owns a river nobody owns it thank you", "We meet at 10:30.\n10:30 is late.\nI know.\n",
            "The train leaves at 9:15, and we have to hurry.\nAt 9:20 another one leaves.\nSo what? We say 9:15.\n" })
    void doesNotWarnOfSpeech(String text) {
        assertThat(read(text).problems()).isEmpty();
    }

    @Test
    void isAdvisedOnlyForTextWithoutTimes() {
        assertThat(PlainText.advice(Input.of("talk.txt", "who owns a river\n", List.of()))).contains("put source:");
        assertThat(PlainText.advice(Input.of("talk.txt", "(0:00~0:03)\nwho\n(0:04~0:06)\nI\n(0:09~0:10)\nyes\n", List.of())))
                .startsWith("The format plain-text would make words of the times");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Welcome. I am Ada Hart. Tom, who owns a river? Nobody owns it. Thank you.\n",
            "欢迎大家，我是主持人。汤姆，谁拥有河流？没有人。谢谢。\n", "Willkommen. Tom, wem gehört er?\nNiemandem. Danke: das war es.\nGern.\n"
                    + "Und der See?\nAuch niemandem.\nGut.\nDanke.\nBis bald.\n" })
    void isReadWithAWarningIfTheSheetNamesPeople(String text) {
        var transcript = Formats.read(Samples.file(text), null, List.of("Ada Hart", "Tom Reed"));
        assertThat(transcript.format()).isEqualTo("plain-text");
        assertThat(transcript.body()).isEqualTo(text);
        assertThat(transcript.problems()).singleElement().extracting(Problem::message).asString()
                .startsWith("There are no labels");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"talk\": \"who owns a river\"}\n", "<speech>who owns a river</speech>\n",
            "Tom Reed\nnobody owns it, and that is how it will be for as long as there are rivers\n",
            "(0:00~0:03)\nwho\n(0:04~0:06)\nI\n(0:09~0:10)\nyes\n",
            "One: a river\nTwo: a lake\nThree\n" })
    void isNeverGuessedWhereThereMayBeMarksOfVoices(String text) {
        assertThatThrownBy(() -> Formats.read(Samples.file(text), null, List.of("Tom Reed")))
                .isInstanceOf(TranscriptException.class);
    }

    @Test
    void keepsEveryCharacter() {
        var text = "0:00\nwho owns a river\n0:04\nnobody owns it\n0:09\nthank you\n";
        assertThat(read(text).body()).isEqualTo(text);
    }

    private static Transcript read(String text) {
        return Formats.read(Samples.file(text), "plain-text", List.of());
    }
}
