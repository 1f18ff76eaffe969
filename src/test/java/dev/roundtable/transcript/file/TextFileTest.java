package dev.roundtable.transcript.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.Panels;

@DisplayName("A text file")
class TextFileTest {

    @Test
    void thatIsEmptyIsRefused() {
        assertThatThrownBy(() -> new TextFile("talk.txt", new byte[0]).text()).isInstanceOf(TranscriptException.class)
                .hasMessageContaining("talk.txt: The file is empty");
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
    void thatIsNotUtf8IsRefusedWithItsLine() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Title: 谈话\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("谈话".getBytes(Charset.forName("GB18030")));
        assertThatThrownBy(() -> new TextFile("talk.txt", bytes.toByteArray()).text())
                .isInstanceOf(TranscriptException.class).hasMessageContaining("talk.txt:2: Byte 17")
                .hasMessageContaining("is not UTF-8").hasMessageContaining("iconv");
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
    void inUtf16IsRefusedWithTheCommandThatMendsIt() {
        assertThatThrownBy(() -> new TextFile("talk.srt",
                "\uFEFF1".getBytes(StandardCharsets.UTF_16LE)).text()).hasMessageContaining("iconv -f UTF-16 -t UTF-8");
    }
}
