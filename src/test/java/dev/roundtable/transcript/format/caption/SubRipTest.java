package dev.roundtable.transcript.format.caption;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

class SubRipTest {

    @Test
    void subtitlesAreReadAsPlayersDo() {
        var transcript = Samples.sample("subtitles.srt");
        assertThat(Samples.speeches(transcript)).containsExactly("MARA|Good morning, everybody.",
                "MARA|It rains. At 10:30 it will stop.", "JONAS|Really?", "MARA|Yes.", "JONAS|42");
        assertThat(transcript.pieces()).extracting("startTime").containsExactly(0.5, 2.25, 5.0, 5.0, 7.0);
        assertThat(transcript.pieces()).extracting("endTime").containsExactly(2.0, 4.0, 6.0, 6.0, 8.0);
    }

    @Test
    void aColonThatDoesNotBehaveLikeALabelIsWords() {
        var text = "1\n00:00:01,000 --> 00:00:02,000\nOne thing: rain.\n\n2\n00:00:02,000 --> 00:00:03,000\nIt stops.\n";
        assertThat(Samples.speeches(Samples.read(text))).containsExactly("null|One thing: rain.", "null|It stops.");
    }

    @Test
    void aVoiceLastsUntilTheNextOneHoweverLong() {
        var talk = "00:00:01,000 --> 00:00:02,000\n%s\n\n";
        var text = (talk.formatted("MARA: words") + talk.formatted("and words,\nmore words").repeat(70)
                + talk.formatted("JONAS: words") + talk.formatted("and words").repeat(70)).repeat(2);
        assertThat(Samples.read(text).pieces().stream().filter(piece -> piece.label().equals("MARA"))).hasSize(142);
    }

    @Test
    void anEmptyLineInsideACueDoesNotEndIt() {
        assertThat(Samples.speeches(
                Samples.read("\n\n00:00:01,000 --> 00:00:02,000\nOne\n\n3 two\n\n7\n00:00:02,000 --> 00:00:03,000\nx")))
                .containsExactly("null|One 3 two", "null|x");
    }

    @Test
    void byteOrderMarkAndLineEndsOfOtherSystemsDoNoHarm() {
        assertThat(Samples.speeches(
                Samples.read("\uFEFF1\r\n00:00:01,000 --> 00:00:02,000\r\nHi\r\n\r\n2\r\n00:00:02,5 --> 00:00:03\r\nall")))
                .containsExactly("null|Hi", "null|all");
    }

    @Test
    void aTimeBeforeTheRecordingIsItsBeginning() {
        var transcript = Samples.read("1\n-00:00:03,500 --> -00:00:01,000\nHi.\n\n2\n-00:00:01,000 --> 00:00:02,000\nAll.\n\n"
                + "3\n00:00:02,000 --> 00:00:03,000\nSo?\n");
        assertThat(transcript.pieces()).extracting("startTime").containsExactly(0.0, 0.0, 2.0);
        assertThat(transcript.pieces()).extracting("endTime").containsExactly(0.0, 2.0, 3.0);
    }

    @ParameterizedTest
    @ValueSource(strings = { "00:00:03,000 -> 00:00:04,000", "00:00:03,000 --> later", "3 --> 4" })
    void aBadTimingLineIsRefusedByLine(String timing) {
        var refused = Samples.refused("1\n00:00:01,000 --> 00:00:02,000\nHi\n\n2\n" + timing + "\nBye\n");
        assertThat(refused.problem().line()).isEqualTo(6);
    }

    @Test
    void theNextNumberIsNoSpeechThoughNoEmptyLineStandsBeforeIt() {
        assertThat(Samples
                .speeches(Samples.read("1\n00:00:01,000 --> 00:00:02,000\nHow many?\n2\n00:00:02,000 --> 00:00:03,000\n42\n3\n"
                        + "00:00:03,000 --> 00:00:04,000\nSo many.\n")))
                .containsExactly("null|How many?", "null|42", "null|So many.");
    }

    @Test
    void aNameMayStandOnlyWhereTheVoiceChanges() {
        assertThat(Samples
                .speeches(Samples.read("1\n00:00:00,000 --> 00:00:02,000\nMara: In today's talk,\nyou will hear whether\n\n"
                        + "2\n00:00:02,000 --> 00:00:06,000\nrivers move.\n\n3\n00:00:06,000 --> 00:00:08,000\nAnd one thing: rain.\n\n"
                        + "4\n00:00:08,000 --> 00:00:09,000\nJonas: They do.\n\n5\n00:00:09,000 --> 00:00:10,000\nSlowly.\n")))
                .containsExactly("Mara|In today's talk, you will hear whether", "Mara|rivers move.",
                        "Mara|And one thing: rain.",
                        "Jonas|They do.", "Jonas|Slowly.");
    }

    @Test
    void aNumberWithoutATimingIsRefusedByLine() {
        var refused = Samples
                .refused("1\n00:00:01,000 --> 00:00:02,000\nHi\n\n2\nBye\n\n3\n00:00:03,000 --> 00:00:04,000\nx\n");
        assertThat(refused.problem().line()).isEqualTo(6);
        assertThat(refused).hasMessageContaining("timing line of cue 2");
    }

    @Test
    void anArrowBehindANumberBelowZeroIsSpeech() {
        assertThat(Samples.read("1\n00:00:01,000 --> 00:00:02,000\nHow many?\n\n2\n00:00:03,000 --> 00:00:04,000\n"
                + "-5 -> 3 is the change.\n").body()).contains("-5 -> 3 is the change.");
    }

    @Test
    void emptyLinesMayStandAroundTheTiming() {
        assertThat(Samples.speeches(
                Samples.read("1\n\n00:00:01,000 --> 00:00:02,000\n\nHi\n\n2\n\n00:00:02,000 --> 00:00:03,000\n\nBye")))
                .containsExactly("null|Hi", "null|Bye");
    }
}
