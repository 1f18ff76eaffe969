package dev.roundtable.transcript.format.label.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("Tags that name a part in the talk")
class PartTagsTest {

    @ParameterizedTest
    @ValueSource(strings = { "\n", "\r\n" })
    void areLabelsAndOtherTagsNoWords(String end) {
        var text = """
                # Talk

                <interviewer>How deep is the river?</interviewer>
                <interviewee>Two metres, I think.
                Sometimes three.</interviewee>

                ## Dam

                <interviewer>- Who built the dam?</interviewer>
                <interviewee>My father did. <note1>He was a mason.</note1></interviewee>
                <interviewer>Thank you.</interviewer>
                <interviewee>You are welcome.</interviewee>
                """.replace("\n", end);
        assertThat(Samples.speeches(Samples.read(text))).extracting(speech -> speech.replace("\r", "")).containsExactly(
                "interviewer|How deep is the river?", "interviewee|Two metres, I think.\nSometimes three.",
                "interviewer|- Who built the dam?", "interviewee|My father did. He was a mason.", "interviewer|Thank you.",
                "interviewee|You are welcome.");
    }

    @Test
    void mayCountSpeakers() {
        assertThat(Samples.speeches(Samples.read("""
                <Speaker1>How deep is the river?</Speaker1>
                <Speaker2>Two metres, I think.</Speaker2>
                <Speaker1>Who built it?</Speaker1>
                <Speaker2>My father did.</Speaker2>
                <Speaker1>Thanks.</Speaker1>
                <Speaker2>Sure.</Speaker2>
                """))).startsWith("Speaker1|How deep is the river?", "Speaker2|Two metres, I think.").hasSize(6);
    }

    @Test
    void mayBeChinese() {
        assertThat(Samples.speeches(Samples.read("""
                <主持人>河有多深？</主持人>
                <嘉宾>我觉得两米。</嘉宾>
                <主持人>谁修的？</主持人>
                <嘉宾>我爸爸修的。</嘉宾>
                <主持人>谢谢。</主持人>
                <嘉宾>不客气。</嘉宾>
                """))).startsWith("主持人|河有多深？", "嘉宾|我觉得两米。", "主持人|谁修的？", "嘉宾|我爸爸修的。").hasSize(6);
    }

    @Test
    void ofSettingsAreRefused() {
        assertThat(Samples.refused("# Config\n\n<host>a.example</host>\n<port>80</port>\n<host>b.example</host>\n"
                + "<port>81</port>\n<host>c.example</host>\n<port>82</port>\n")).isNotNull();
    }
}
