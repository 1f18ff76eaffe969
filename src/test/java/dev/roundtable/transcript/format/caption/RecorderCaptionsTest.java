package dev.roundtable.transcript.format.caption;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Samples;

@DisplayName("Captions of recorders")
class RecorderCaptionsTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "00:00:01,000 --> 00:00:02,000 [speaker_0]\nHow deep is it?\n\n00:00:03,000 --> 00:00:04,000 [speaker_1]\nTwo metres.\n\n00:00:05,000 --> 00:00:06,000 [speaker_0]\nI see.\n",
            "1\r\n00:00:01,000 --> 00:00:02,000 (speaker_0)\r\nHow deep is it?\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000 (speaker_1)\r\nTwo metres.\r\n\r\n3\r\n00:00:05,000 --> 00:00:06,000 (speaker_0)\r\nI see.\r\n" })
    void nameTheVoiceBehindTheTiming(String text) {
        assertThat(Samples.speeches(Samples.read(text))).containsExactly("speaker_0|How deep is it?", "speaker_1|Two metres.",
                "speaker_0|I see.");
    }

    @Test
    void mayHavePositionsBehindTheTiming() {
        assertThat(Samples.read("1\n00:00:01,000 --> 00:00:02,000 X1:100 Y1:20\nHow deep is it?\n").pieces().get(0).label())
                .isNull();
    }

    @Test
    void mayHaveTimesOfOneDigit() {
        var transcript = Samples.read(
                "WEBVTT\n\n0:0:0.0 --> 0:0:3.330\n<v Mara>How deep is it?</v>\n\n0:0:4.5 --> 0:0:5.970\n<v Jon>Two metres.</v>\n");
        assertThat(transcript.pieces()).extracting(Transcript.Piece::startTime).containsExactly(0.0, 4.5);
    }

    @Test
    void mayHaveStylesWithEmptyLines() {
        var transcript = Samples
                .read("WEBVTT\n\nSTYLE\n::cue(b) {\n  color: red;\n\n  width: 1px;\n}\n\nRegion: id=a width=40%\n\n"
                        + "1\n00:00:01.000 --> 00:00:02.000\nHow deep is it?\n");
        assertThat(transcript.body()).isEqualTo("How deep is it?");
    }

    @Test
    void mayHaveNamesInSmallLettersInEveryCue() {
        var cues = new StringBuilder("WEBVTT\n\n");
        for (int i = 0; i < 10; i++) {
            cues.append("00:00:%02d.000 --> 00:00:%02d.000\n(%s)\nwe look at it %d\n\n".formatted(i, i + 1,
                    i % 2 == 0 ? "mara vogel" : "jon hale", i));
        }
        assertThat(Samples.read(cues.toString()).pieces()).extracting(Transcript.Piece::label).startsWith("mara vogel",
                "jon hale");
        var sounds = cues.toString().replace("(mara vogel)\n", "").replace("jon hale", "door slams");
        assertThat(Samples.read(sounds).pieces()).extracting(Transcript.Piece::label).containsOnlyNulls();
    }
}
