package dev.roundtable.transcript.format.label.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("Tags around speeches")
class SpeechTagsTest {

    @ParameterizedTest
    @ValueSource(strings = { "Newspeech", "speech", "u", "redebeitrag" })
    void areNoWords(String tag) {
        for (var end : new String[]{ "\n", "\r\n", "\r" }) {
            var text = ("THE HOUSE\n\n<Header>QUESTION ONE</Header>\n<S>Mr. Keen: Who owns the river?\nAnd the mill?</S>\n<S>Mr. Vogel: Nobody does.</S>\n"
                    + "<HEADER>QUESTION TWO</HEADER>\n<S>Mr. Keen: Is it so?</S>\n<Header>THE END</Header>\n<S>Mr. Vogel: I say so.</S>\n")
                    .replace("S>", tag + ">").replace("\n", end);
            if (tag.length() > 2) {
                assertThat(Samples.speeches(Samples.read(text))).containsExactly("Mr. Keen|Who owns the river?\nAnd the mill?",
                        "Mr. Vogel|Nobody does.", "Mr. Keen|Is it so?", "Mr. Vogel|I say so.");
            } else {
                assertThat(SpeechTags.without(text)).as("HTML stays").isEqualTo(text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "Anna: I use List<String> and </div> here.", "<anna> hello\n<tom> hi\n<anna> so </anna>",
            "no tags", "<strong>a</strong> <strong>b</strong> <strong>c</strong>" })
    void otherTextsStay(String text) {
        assertThat(SpeechTags.without(text)).isEqualTo(text);
    }
}
