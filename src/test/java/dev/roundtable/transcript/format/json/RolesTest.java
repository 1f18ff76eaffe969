package dev.roundtable.transcript.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Samples;

@DisplayName("JSON that names the part of each speaker")
class RolesTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "[{\"role\": \"interviewer\", \"message\": \"How deep is the river?\"}, {\"role\": \"guest\", \"message\": \"Two metres, or three.\"}, {\"role\": \"interviewer\", \"message\": \"Do you measure it?\"}]",
            "{\"talk\": [{\"role\": \"Interviewer\", \"msg\": \"How deep is the river?\"},\r\n{\"role\": \"Guest\", \"msg\": \"Two metres, or three.\"},\r\n{\"role\": \"Interviewer\", \"msg\": \"Do you measure it?\"}]}" })
    void isRead(String text) {
        assertThat(Samples.speeches(Samples.read(text))).extracting(speech -> speech.toLowerCase(java.util.Locale.ROOT))
                .containsExactly("interviewer|how deep is the river?", "guest|two metres, or three.",
                        "interviewer|do you measure it?");
    }

    @Test
    void isReadInChinese() {
        assertThat(Samples.speeches(Samples.read("[{\"role\": \"记者\", \"message\": \"请问这条河到底有多深呢?你们量过没有?\"}, "
                + "{\"role\": \"专家\", \"message\": \"两米左右,我们每个月都要去量一次。\"}, "
                + "{\"role\": \"记者\", \"message\": \"那么谁来付这笔钱呢?是不是政府?\"}]"))).containsExactly(
                        "记者|请问这条河到底有多深呢?你们量过没有?", "专家|两米左右,我们每个月都要去量一次。", "记者|那么谁来付这笔钱呢?是不是政府?");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[{\"role\": \"user\", \"message\": \"How deep is it?\"}, {\"role\": \"assistant\", \"message\": \"Two metres, or three.\"}, {\"role\": \"user\", \"message\": \"Who says?\"}]",
            "[{\"level\": \"info\", \"role\": \"web\", \"message\": \"Started on port 80\"}, {\"level\": \"warn\", \"role\": \"db\", \"message\": \"Is the disk full?\"}, {\"level\": \"info\", \"role\": \"web\", \"message\": \"Request done\"}]",
            "[{\"role\": \"admin\", \"message\": \"Deletes all the pages\"}, {\"role\": \"editor\", \"message\": \"Writes pages of others\"}, {\"role\": \"admin\", \"message\": \"Adds all the users\"}]",
            "[{\"start_at\": \"2024-05-01\", \"msg\": \"Meeting about the river\"}, {\"start_at\": \"2024-05-02\", \"msg\": \"Call about the dam\"}, {\"start_at\": \"2024-05-03\", \"msg\": \"Lunch with the board\"}]" })
    void otherListsAreRefused(String text) {
        assertThat(Samples.refused(text)).isNotNull();
    }

    @Test
    void severalLogsOfAnAssistantAreRefusedWithTheReason() {
        var talk = "{\"id\": 1, \"name\": \"Mara\", \"content\": [{\"role\": \"user\", \"content\": \"How deep is it?\"}, "
                + "{\"role\": \"Assistant\", \"content\": \"Two metres.\"}]}";
        assertThat(Samples.refused("[" + talk + ", " + talk + "]")).hasMessageContaining("chat with a program");
    }

    @Test
    void messagesOfRtzrNeedNoObjectAroundTheirList() {
        var read = Samples
                .read("[{\"start_at\": 500, \"duration\": 1500, \"spk\": 1, \"spk_type\": \"NORMAL\", \"msg\": \"강이 깊어요?\"}, "
                        + "{\"start_at\": 2250, \"duration\": 1000, \"spk\": 0, \"spk_type\": \"NORMAL\", \"msg\": \"이 미터요.\"}]");
        assertThat(read.format()).isEqualTo("json/rtzr");
        assertThat(Samples.speeches(read)).containsExactly("Speaker 1|강이 깊어요?", "Speaker 0|이 미터요.");
        assertThat(read.pieces()).extracting(Transcript.Piece::startTime).containsExactly(0.5, 2.25);
    }
}
