package dev.roundtable.transcript.format.timed.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("Tables that were joined")
class JoinedTablesTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "Part,Speaker,Text\n1,Anna,How deep is it?\n1,Tom,Two metres.\nPart,Speaker,Text\n2,Anna,Who built it?\n2,Tom,My father did.\n",
            "speaker;text\r\nAnna;How deep is it?\r\nTom;Two metres.\r\n\"speaker\"; text \r\nAnna;Who built it?\r\nTom;My father did.\r\n",
            "start\tspeaker\ttext\n1.5\tAnna\tHow deep is it?\n3\tTom\tTwo metres.\nstart\tspeaker\ttext\n5\tAnna\tWho built it?\n7\tTom\tMy father did.\n",
            "| Speaker | Text |\n|---|---|\n| Anna | How deep is it? |\n| Tom | Two metres. |\n| Speaker | Text |\n|---|---|\n| Anna | Who built it? |\n| Tom | My father did. |\n" })
    void doNotSayTheirHeaderAgain(String text) {
        var read = Samples.read(text);
        assertThat(Samples.speeches(read)).containsExactly("Anna|How deep is it?", "Tom|Two metres.", "Anna|Who built it?",
                "Tom|My father did.");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void keepRowsThatOnlyBeginLikeTheHeader() {
        assertThat(Samples.speeches(Samples.read(
                "speaker,text\nAnna,Text?\nspeaker,Text or speech?\nAnna,speaker\nspeaker,I am the speaker.\nAnna,Yes.\n")))
                .containsExactly("Anna|Text?", "speaker|Text or speech?", "Anna|speaker", "speaker|I am the speaker.",
                        "Anna|Yes.");
    }
}
