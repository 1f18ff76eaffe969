package dev.roundtable.transcript.format.timed.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("Messages below a day, a time and a handle")
class DatedHandlesTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "2024-05-01 10:15\n@mara_v\nAre you there?\n\n2024-05-01 10:16\n@jon\nYes I am.\n\n2024-05-01 10:18\n@mara_v\nThe dam broke.\n",
            "[01/05/2024, 10:15 AM]\r\n@mara_v:\r\nAre you there?\r\n[01/05/2024, 10:16 AM]\r\n@jon:\r\nYes I am.\r\n[01/05/2024, 10:18 AM]\r\n@mara_v:\r\nThe dam broke.\r\n" })
    void areAChat(String text) {
        var read = Samples.read(text);
        assertThat(Samples.speeches(read)).containsExactly("mara_v|Are you there?", "jon|Yes I am.", "mara_v|The dam broke.");
        assertThat(read.pieces()).extracting(piece -> piece.startTime()).containsExactly(0.0, 60.0, 180.0);
    }

    @Test
    void mayBeChinese() {
        var read = Samples.read("2024年5月1日 10:15\n@王芳\n你在吗？\n\n2024年5月1日 10:16\n@李明\n我在。\n\n2024年5月1日 10:18\n@王芳\n水坝坏了。\n");
        assertThat(Samples.speeches(read)).containsExactly("王芳|你在吗？", "李明|我在。", "王芳|水坝坏了。");
        assertThat(read.heldOn()).hasToString("2024-05-01");
    }

    @Test
    void needTheHandleAlone() {
        assertThat(Samples.refused("2024-05-01 10:15\n@mara wrote about the dam.\n\n2024-05-02 11:15\n@jon wrote back.\n"))
                .isNotNull();
    }
}
