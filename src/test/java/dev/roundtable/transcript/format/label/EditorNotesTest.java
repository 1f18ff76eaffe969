package dev.roundtable.transcript.format.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("Notes of an editor between turns")
class EditorNotesTest {

    @ParameterizedTest
    @ValueSource(strings = { "Editor's note: here the tape\nstops for a while.", "**Editorial note:** the tape stops.",
            "[Transcriber’s note: the tape stops.]", "Anmerkung der Redaktion: Hier endet das Band.", "编者注：录音中断。",
            "Примечание редактора: запись прервана.\r" })
    void areNoSpeech(String note) {
        var text = "Anna: How deep is it?\n\nTom: Two metres.\n\n" + note + "\n\nAnna: And now?\n\nTom: Three.\n";
        assertThat(Samples.speeches(Samples.read(text))).containsExactly("Anna|How deep is it?", "Tom|Two metres.",
                "Anna|And now?", "Tom|Three.");
    }

    @Test
    void areNoSpeechOnAPage() {
        assertThat(Samples.speeches(Samples.read("<html><body><p><span class=\"speaker\">Anna</span> How deep is it?</p>"
                + "<p><span class=\"speaker\">Tom</span> Two metres.</p><p>Editorial note: from another tape.</p>"
                + "<p><span class=\"speaker\">Anna</span> And now?</p><p><span class=\"speaker\">Tom</span> Three.</p></body></html>")))
                .containsExactly("Anna|How deep is it?", "Tom|Two metres.", "Anna|And now?", "Tom|Three.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "The editor noted: nobody knows.", "A note to the editor: it is deep.",
            "I read the editor's note." })
    void areNotTheWordsOfSpeakers(String words) {
        var text = "Anna: How deep is it?\n\nTom: Two metres.\n\n" + words
                + "\n\nAnna: And now?\n\nTom: Editor's note: three.\n";
        assertThat(Samples.speeches(Samples.read(text))).containsExactly("Anna|How deep is it?",
                "Tom|Two metres.\n\n" + words, "Anna|And now?", "Tom|Editor's note: three.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Editor's note: it was shortened.\nAnna: How deep is it?\nTom: Two metres.\nAnna: Who built it?\nTom: My father did.\n",
            "Anna: How deep is it?\r\n\r\nTom: Two metres.\r\n\r\nEditor's note: the river.\r\nAnna: Who built it?\r\n\r\nTom: My father did.\r\n",
            "编者按：有删节。\nAnna：How deep is it?\nTom：Two metres.\nAnna：Who built it?\nTom：My father did.\n",
            "Editorial note: shortened\n**Anna:** How deep is it?\n**Tom:** Two metres.\n**Anna:** Who built it?\n**Tom:** My father did.\n" })
    void endAtTheNextLabel(String text) {
        assertThat(Samples.speeches(Samples.read(text))).containsExactly("Anna|How deep is it?", "Tom|Two metres.",
                "Anna|Who built it?", "Tom|My father did.");
    }
}
