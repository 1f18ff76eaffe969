package dev.roundtable.transcript.format.timed.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("Tables with unusual columns")
class FirstRowTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "Speaker,When,What\nAnna,1.5,How deep is it?\nTom,3.0,\"Two metres, I think.\"\nAnna,5.0,Who built it?\nTom,7.5,My father did.\n",
            "Speaker,When,What\r\nAnna,1.5,How deep is it?\r\nTom,3.0,\"Two metres, I think.\"\r\nAnna,5.0,Who built it?\r\nTom,7.5,My father did.\r\n" })
    void doNotSayTheNamesOfTheirColumns(String text) {
        var read = Samples.read(text);
        assertThat(Samples.speeches(read)).containsExactly("Anna|How deep is it?", "Tom|Two metres, I think.",
                "Anna|Who built it?", "Tom|My father did.");
        assertThat(read.pieces()).extracting(piece -> piece.startTime()).containsExactly(1.5, 3.0, 5.0, 7.5);
        assertThat(read.problems()).singleElement().asString().contains("have no names");
    }

    @Test
    void mayBeChinese() {
        assertThat(Samples.speeches(Samples.read("发言人\t时刻\t说什么\n王芳\t1.5\t河有多深？你知道吗？\n李明\t3.0\t我觉得两米。\n"
                + "王芳\t5.0\t谁修的？\n李明\t7.5\t我爸爸修的。\n"))).containsExactly("王芳|河有多深？你知道吗？", "李明|我觉得两米。", "王芳|谁修的？",
                        "李明|我爸爸修的。");
    }

    @ParameterizedTest
    @ValueSource(strings = { "speaker,start,text\n", "" })
    void mayNotKnowWhoSpeaks(String header) {
        assertThat(
                Samples.speeches(Samples.read(header + "Anna,1.5,How deep is it?\nTom,3.0,Two metres.\nAnna,5.0,Who built it?\n"
                        + "?,7.5,My father did.\nTom,9,I know.\n")))
                .containsExactly("Anna|How deep is it?", "Tom|Two metres.",
                        "Anna|Who built it?", "null|My father did.", "Tom|I know.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "\n", "\r\n" })
    void areNotTheMessagesOfAChat(String end) {
        var text = "10:02:48\t From  Mara : is it deep\n10:02:50\t From  Jon Hale to Everyone : yes\n"
                + "10:03:00\t From  Mara : ok\n10:03:09\t From  Jon Hale : two metres\n";
        assertThat(Samples.speeches(Samples.read(text.replace("\n", end)))).containsExactly("Mara|is it deep", "Jon Hale|yes",
                "Mara|ok", "Jon Hale|two metres");
    }
}
