package dev.roundtable.transcript.format.label.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.doubt.ReadingDoubts;
import dev.roundtable.transcript.format.Samples;

@DisplayName("A script or a style in Markdown")
class SilentBlocksTest {

    private static final String TALK = "**Mara:** Who owns a river?\n\n**Jonas:** Nobody, I think.\n\n";

    @ParameterizedTest
    @ValueSource(strings = { "<script>\nvar a = 1;\n\nshow(a);\n</script>",
            "<script type=\"module\">\nvar a = 1;\n\n\nshow(a);\n</script>",
            "<style>\np { color: red }\n\nq { color: blue }\n</style>" })
    void isNoSpeechWithAWarning(String block) {
        for (var text : List.of(TALK + block + "\n\n" + TALK, (TALK + block + "\n\n" + TALK).replace("\n", "\r\n"))) {
            var read = Samples.read(text);
            assertThat(Samples.speeches(read)).containsExactly("Mara|Who owns a river?", "Jonas|Nobody, I think.",
                    "Mara|Who owns a river?", "Jonas|Nobody, I think.");
            assertThat(ReadingDoubts.of("talk.md", text, read,
                    List.of())).singleElement().satisfies(doubt -> {
                        assertThat(doubt.message()).contains("element of HTML");
                        assertThat(doubt.line()).isEqualTo(6);
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "I wrote <script> there.\n\nAnd I forgot its end.", "A <style>, I say, is a choice.\n\nOr not?",
            "<script> is what I wrote.\n\nAnd that is all." })
    void doesNotBeginInASentence(String speech) {
        var said = String.join("\n", Samples.speeches(Samples.read(TALK + "**Mara:** " + speech + "\n\n**Jonas:** I see.\n")));
        assertThat(said).contains(speech.substring(speech.lastIndexOf('\n') + 1), "Jonas|I see.");
    }
}
