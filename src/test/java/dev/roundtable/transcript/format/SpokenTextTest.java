package dev.roundtable.transcript.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Text in which nobody is named")
class SpokenTextTest {

    private static final String ASR = "so i wanted to show you the dam today um it is really old and you know we never thought that "
            + "it would hold but okay here we are and i think you should just walk over it\nwell my father built it and we used to "
            + "swim here so yeah that was fun\n";
    private static final String ASKED = "How was it? Well, I tell you, we were cold. You should have seen us. Okay, so I asked "
            + "my father. Did you like it? Yeah, I did. The river is wide there in spring, and the mill is old.\n";
    private static final String GERMAN = "also ich wollte euch heute das wehr zeigen ähm wir haben es ja lange nicht gesehen und "
            + "ihr glaubt mir nicht wie alt es ist also ja ich finde es eben schön\n";

    @ParameterizedTest
    @ValueSource(strings = { ASR, ASKED, GERMAN })
    void isReadWithAWarningWhereItIsPlainlySpeech(String words) {
        var text = varied(words);
        for (var each : new String[]{ text, text.replace("\n", "\r\n") }) {
            var read = Samples.read(each);
            assertThat(read.format()).isEqualTo("spoken-text");
            assertThat(read.pieces()).singleElement().satisfies(piece -> assertThat(piece.label()).isNull());
            assertThat(read.problems()).singleElement()
                    .satisfies(problem -> assertThat(problem.message()).contains("names no speakers"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The dam was built of stone in the old days. It holds the river above the town. Nobody knows its age.\n",
            "# The dam\n\nSo you want to know it? Well, I think we should. Okay?\n\n- you walk\n- I swim\n",
            "I went down to the river\nYou were there with me\nOh yeah we sang together\nSo well you know\n",
            "\"Well, you came,\" I said. \"So we did,\" you told me. \"Okay?\" I asked.\n" })
    void isRefusedWhereItMayBeADocumentOrASong(String words) {
        assertThat(Samples.refused(varied(words))).isNotNull();
    }

    /** The text several times, with another word in each. */
    private static String varied(String words) {
        var text = new StringBuilder();
        for (var end : "one two three four five six".split(" ")) {
            text.append(end).append(", ").append(words.replace("\nOh", "\nOh " + end).replace("\nYou", "\nYou " + end)
                    .replace("\nSo", "\nSo " + end).replace("\nwell", "\nwell " + end));
        }
        return text.toString();
    }
}
