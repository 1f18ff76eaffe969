package dev.roundtable.transcript.format.timed.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("Segments that a program printed")
class SegmentLinesTest {

    private static final String MOMENTS = """
            [Segment @ 2025-07-01T20:21:05.472+00:00 --> 2025-07-01T20:21:13.472+00:00]
            [2025-07-01T20:21:06.000+00:00 --> 2025-07-01T20:21:09.500+00:00] Who of us owns a river?
            [2025-07-01T20:21:10.000+00:00 --> 2025-07-01T20:21:12.000+00:00] Nobody does, I think.

            [Segment @ 2025-07-01T20:21:13.000+00:00 --> 2025-07-01T20:21:16.000+00:00]
            [2025-07-01T20:21:13.000+00:00 --> 2025-07-01T20:21:15.000+00:00] And why do you say so?
            """;

    @ParameterizedTest
    @ValueSource(strings = { MOMENTS, "%Z", "%P" })
    void countFromTheFirstMoment(String form) {
        var text = form.equals("%Z")
                ? MOMENTS.replace("+00:00", "Z")
                : form.equals("%P") ? MOMENTS.replace("[2025", "2025").replace("+00:00]", "+00:00:") : MOMENTS;
        for (var each : List.of(text, text.replace("\n", "\r\n"))) {
            var read = Samples.read(each);
            assertThat(read.format()).isEqualTo("timed/time-range");
            assertThat(read.pieces()).extracting(piece -> piece.startTime()).containsExactly(0.0, 4.0, 7.0);
            assertThat(read.pieces().get(0).endTime()).isEqualTo(3.5);
            assertThat(read.body()).contains("Who of us owns a river?", "And why do you say so?").doesNotContain("Segment",
                    "2025");
        }
    }

    @Test
    void countInTheZoneThatEachNames() {
        var text = MOMENTS.replace("[2025-07-01T20:21:10.000+00:00 --> 2025-07-01T20:21:12.000+00:00]",
                "[2025-07-01T22:21:10.000+02:00 --> 2025-07-01T15:51:12.000-0430]");
        var second = Samples.read(text).pieces().get(1);
        assertThat(second.startTime()).isEqualTo(4.0);
        assertThat(second.endTime()).isEqualTo(6.0);
    }

    @Test
    void mayStandInSpeech() {
        var words = "We log 2025-07-01T20:21:06 --> 2025-07-01T20:21:09 and go on, you see.";
        assertThat(IsoRanges.sinceFirst(words + "\n" + words)).isEqualTo(words + "\n" + words);
        var one = "[2025-13-01T20:21:06Z --> 2025-13-01T20:21:09Z] a\n".repeat(3);
        assertThat(IsoRanges.sinceFirst(one)).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(strings = { "    Sentence: %s\n      Start: %s, End: %s\n", "Text: %1$s\nstart: %2$ss, end: %3$ss\n\n",
            "Start: %2$s, End: %3$s\nTranscript: %1$s\n", "Utterance: %s\nStart Time: %s End Time: %s\n" })
    void mayHaveTheirTimesOnALineWithKeys(String form) {
        var text = form.formatted("Who of us owns a river?", "0.24", "2.74")
                + form.formatted("Nobody does, I think.", "4.16", "5.14")
                + form.formatted("Then who does?", "6.5", "7.5");
        var read = Samples.read(text);
        assertThat(read.pieces()).extracting(piece -> piece.startTime()).containsExactly(0.24, 4.16, 6.5);
        assertThat(read.body()).startsWith("Who of us owns a river?").doesNotContain("Start", "Sentence", "0.24");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Sentence: ten years.\nStart: now, end: never.\n",
            "Text: I read it.\nWe start: 1, end: 2, I said.\n",
            "Words: many.\nStart: 1\n" })
    void areNoOtherLinesWithColons(String text) {
        assertThat(KeyedPairs.joined(text.repeat(3))).isEqualTo(text.repeat(3));
    }

    @ParameterizedTest
    @ValueSource(strings = { "[%d] (%d.00s - %d.50s): ", "[%d] [%d.00s - %d.50s] ", "[%d] (00:0%d - 00:0%d) " })
    void mayBeNumberedInBrackets(String form) {
        var text = new StringBuilder();
        var said = List.of("So who of us owns a river?", "Nobody does, I think.", "And why do you say so?", "I know it.");
        for (int i = 0; i < said.size(); i++) {
            text.append(form.formatted(i, 2 * i, 2 * i + 1)).append(said.get(i)).append('\n');
        }
        assertThat(Samples.read(text.toString()).body()).contains(said).doesNotContain("[", "(");
    }
}
