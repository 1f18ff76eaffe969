package dev.roundtable.transcript.format.timed.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("Headings between rules in text with times")
class VoiceSectionsTest {

    @ParameterizedTest
    @CsvSource({ "--- Speaker 1 ---, --- Speaker 2 ---, Speaker 1, Speaker 2",
            "=== SPEAKER_00 ===, === SPEAKER_01 ===, SPEAKER_00, SPEAKER_01",
            "*** 发言人1 ***, *** 发言人2 ***, 发言人1, 发言人2", "-- Sprecher 1: --, -- Sprecher 2: --, Sprecher 1, Sprecher 2" })
    void nameTheVoiceOfTheLinesBelow(String first, String second, String one, String two) {
        var text = first + "\n  [00:01 - 00:02] How are the rivers?\n  [00:07 - 00:08] Are they low?\n" + second
                + "\n  [00:10 - 00:12] They are, this year.\n" + first + "\n  [00:13 - 00:14] I see.\n";
        for (var each : new String[]{ text, text.replace("\n", "\r\n"), text.replace("[", "").replace("]", "") }) {
            assertThat(Samples.speeches(Samples.read(each))).containsExactly(one + "|How are the rivers?",
                    one + "|Are they low?",
                    two + "|They are, this year.", one + "|I see.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "--- Chapter one ---", "=== The rivers ===", "--------------", "--- ---" })
    void nameNobodyIfTheyAreTitles(String heading) {
        assertThat(VoiceSections.voice(heading)).isNull();
        assertThat(Samples
                .speeches(Samples.read(heading + "\n[00:01 - 00:02] How are the rivers?\n[00:07 - 00:08] Are they low?\n")))
                .containsExactly("null|How are the rivers?", "null|Are they low?");
    }

    @ParameterizedTest
    @ValueSource(strings = { "[TRANSKRIPTION WIRD ERGÄNZT — Whisper verarbeitet noch die restlichen ~18 Minuten]",
            "[end of transcription, the rest follows]",
            "[the recording was too quiet for the rest of the evening, so nobody wrote it]" })
    void areNoSpeechIfTheyAreRemarksAboutTheTranscript(String remark) {
        assertThat(Samples.speeches(
                Samples.read("[00:01] How are the rivers?\n[00:07] They are low.\n[00:09] I see.\n\n" + remark + "\n")))
                .containsExactly("null|How are the rivers?", "null|They are low.", "null|I see.");
    }
}
