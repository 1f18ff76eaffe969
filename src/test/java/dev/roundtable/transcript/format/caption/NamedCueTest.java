package dev.roundtable.transcript.format.caption;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

/** WebVTT of meeting services that name the voice outside of the markup. */
class NamedCueTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "WEBVTT\n\n1 \"Mara Lind\" (3019205376)\n00:00.500 --> 00:02.000\nWho owns a river?\n\n2 \"Jonas Ek\" (0)\n00:02.500 --> 00:04.000\nNobody owns it.\n",
            "WEBVTT\r\n\r\n1 \"Mara Lind\"\r\n00:00:00.500 --> 00:00:02.000\r\nWho owns a river?\r\n\r\n2 \"Jonas Ek\"\r\n00:00:02.500 --> 00:00:04.000\r\nNobody owns it.\r\n",
            "WEBVTT\n\n1 \"Mara Lind\" (7)\n00:00.500 --> 00:02.000\nWho owns a river?\n2 \"Jonas Ek\" (8)\n00:02.500 --> 00:04.000\nNobody owns it.\n",
            "WEBVTT\n\n00:00.500 --> 00:02.000\n{\"startDateTime\":\"2024-05-01T10:00:00Z\",\"speakerName\":\"Mara Lind\",\"spokenText\":\"Who owns a river?\",\"spokenLanguage\":\"en-us\"}\n\n00:02.500 --> 00:04.000\n{\"speakerName\": \"Jonas Ek\", \"spokenText\": \"Nobody owns it.\"}\n" })
    void theVoiceIsNamedByTheService(String text) {
        var transcript = Samples.read(text);
        assertThat(transcript.format()).isEqualTo("webvtt/voice");
        assertThat(Samples.speeches(transcript)).containsExactly("Mara Lind|Who owns a river?", "Jonas Ek|Nobody owns it.");
    }

    @Test
    void namesAndWordsOfOtherScriptsAreKept() {
        assertThat(Samples.speeches(Samples.read("WEBVTT\n\n1 \"王芳\" (1)\n00:00.500 --> 00:02.000\n河是谁的？\n\n"
                + "2 \"李雷\" (2)\n00:02.500 --> 00:04.000\n没有主人。\n"))).containsExactly("王芳|河是谁的？", "李雷|没有主人。");
        assertThat(Samples.speeches(Samples.read("WEBVTT\n\n00:00.500 --> 00:02.000\n"
                + "{\"speakerName\":\"Zoë O'Neil\",\"spokenText\":\"Is 1 < 2 & \\\"true\\\"?\"}\n")))
                .containsExactly("Zoë O'Neil|Is 1 < 2 & \"true\"?");
    }

    @Test
    void aCueWithoutANameIsNobodys() {
        assertThat(Samples.speeches(Samples.read("WEBVTT\n\n1 \"Mara Lind\" (1)\n00:00.500 --> 00:02.000\nWho owns a river?\n\n"
                + "2 \"\" (0)\n00:02.500 --> 00:04.000\nNobody owns it.\n")))
                .containsExactly("Mara Lind|Who owns a river?", "Unknown Speaker|Nobody owns it.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"a\": 1}", "{\"speakerName\": \"Mara\", \"spokenText\"", "{\"quoted\"} she said" })
    void otherTextInBracesIsSaid(String words) {
        assertThat(Samples.read("WEBVTT\n\n00:00.500 --> 00:02.000\n" + words + "\n").body()).isEqualTo(words);
    }
}
