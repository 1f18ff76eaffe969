package dev.roundtable.transcript.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.Panels;
import dev.roundtable.transcript.script.Turn;

@DisplayName("A text file")
class TextFileTest {

    @Test
    void thatIsEmptyIsRefused() {
        assertThatThrownBy(() -> new TextFile("talk.txt", new byte[0]).text()).isInstanceOf(TranscriptException.class)
                .hasMessageContaining("talk.txt: The file is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = { " ", "\n\n", "\r\n \t\r\n", "\uFEFF\n", "\u3000\u3000\n", "\u00A0\u200B" })
    void thatHoldsOnlyWhiteSpaceIsRefused(String blanks) {
        assertThatThrownBy(() -> Panels.file("talk.txt", blanks).text()).isInstanceOf(TranscriptException.class)
                .hasMessageContaining("talk.txt: The file holds only white space");
    }

    @Test
    void thatIsNotUtf8IsRefusedWithTheEncodingThatItLikelyHas() {
        assertThatThrownBy(() -> new TextFile("talk.txt", "我们今天谈一谈".getBytes(Charset.forName("GB18030"))).text())
                .hasMessageContaining("iconv -f GB18030");
        assertThatThrownBy(
                () -> new TextFile("talk.txt", "José: très bien, déjà vu".getBytes(StandardCharsets.ISO_8859_1)).text())
                .hasMessageContaining("iconv -f WINDOWS-1252");
    }

    @Test
    void thatIsNotUtf8IsRefusedWithTheLineOfTheFirstByte() {
        assertThatThrownBy(() -> new TextFile("talk.txt", "Title\n我们今天谈一谈".getBytes(Charset.forName("GB18030"))).text())
                .isInstanceOf(TranscriptException.class)
                .hasMessageContaining("talk.txt:2: The file is not UTF-8 (line 2, column 1, byte 7: 0xCE)");
    }

    @Test
    void thatBreaksOffInsideACharacterIsRefused() {
        var whole = "Title: 谈".getBytes(StandardCharsets.UTF_8);
        var cut = Arrays.copyOf(whole, whole.length - 1);
        assertThatThrownBy(() -> new TextFile("talk.txt", cut).text()).isInstanceOf(TranscriptException.class)
                .hasMessageContaining("is not UTF-8");
    }

    @Test
    void losesItsByteOrderMark() {
        assertThat(Panels.file("talk.txt", "\uFEFFTitle").text()).isEqualTo("Title");
    }

    @Test
    void withWindowsLineEndsIsReadWithEveryCharacterKept() {
        var panel = PanelReader.read(Panels.file("talk.txt", "Title: A\r\nVideo ID: b\r\n====\r\n\r\nOne.\r\nTwo.\r\n"), null);
        assertThat(panel.title()).isEqualTo("A");
        assertThat(panel.turns()).hasSize(1);
        assertThat(panel.turns().get(0).verbatim()).isEqualTo("One.\r\nTwo.\r\n");
    }

    @Test
    void inUtf16IsReadIfItHasAMark() {
        var panel = PanelReader.read(new TextFile("talk.srt",
                "\uFEFF1\r\n00:00:00,500 --> 00:00:02,000\r\nMara: Who owns a river?\r\n".getBytes(StandardCharsets.UTF_16LE)),
                null);
        assertThat(panel.turns()).singleElement().extracting(Turn::verbatim).asString().contains("Who owns a river?");
    }

    @Test
    void inUtf16IsRefusedIfAHalfOfACharacterIsMissing() {
        var bytes = "\uFEFFMara: Who?\nTom: I.".getBytes(StandardCharsets.UTF_16LE);
        assertThatThrownBy(() -> new TextFile("talk.txt", Arrays.copyOf(bytes, bytes.length - 1)).text())
                .hasMessageContaining("talk.txt:2: ").hasMessageContaining("UTF-16").hasMessageContaining("save it as UTF-8");
    }

    @Test
    void inUtf16IsAPanelSheet() {
        var sheet = new TextFile("talk.panel.yaml", "\uFEFFtitle: 河流\n".getBytes(StandardCharsets.UTF_16BE));
        assertThat(PanelReader.read(Panels.file("talk.md", "Ada: Who?\n\nTom: I.\n\nAda: You?\n"), sheet).title())
                .isEqualTo("河流");
    }
}
