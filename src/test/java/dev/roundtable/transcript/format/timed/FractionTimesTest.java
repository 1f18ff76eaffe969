package dev.roundtable.transcript.format.timed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Samples;

@DisplayName("Seconds with the error of a sum")
class FractionTimesTest {

    private static final String LINES = """
            [0.5 - 2.5] so the old dam

            [2.5 - 7.300000000000001] it still holds

            [7.3 - 9.899999999999999] nobody knows why
            """;

    @ParameterizedTest
    @ValueSource(strings = { "\n", "\r\n" })
    void areTimesAndNoNames(String end) {
        var read = Samples.read(LINES.replace("\n", end));
        assertThat(Samples.speeches(read)).containsExactly("null|so the old dam", "null|it still holds",
                "null|nobody knows why");
        assertThat(read.pieces()).extracting(Transcript.Piece::startTime).containsExactly(0.5, 2.5, 7.3);
    }

    @Test
    void mayHaveAnArrowAndAName() {
        assertThat(Samples.speeches(Samples.read("""
                [0.1 --> 2.5000000000000004] SPEAKER_00: Who owns the dam?
                [2.5000000000000004 --> 4.7] SPEAKER_01: Nobody does.
                [4.7 --> 8.100000000000001] SPEAKER_00: Thank you.
                """))).containsExactly("SPEAKER_00|Who owns the dam?", "SPEAKER_01|Nobody does.", "SPEAKER_00|Thank you.");
    }

    @Test
    void mayBeSingle() {
        var read = Samples.read("""
                [0.30000000000000004s] 我们今天来看水坝
                [3.7199999999999998s] 它很老
                [6.9s] 谁修的呢
                """);
        assertThat(Samples.speeches(read)).containsExactly("null|我们今天来看水坝", "null|它很老", "null|谁修的呢");
        assertThat(read.pieces().get(1).startTime()).isEqualTo(3.72);
    }

    @Test
    void versionsAreNoTimes() {
        assertThat(Samples.refused("[1.2.3] Added a page\n[1.2.4] Fixed the page\n[1.3.0] Removed the page\n")).isNotNull();
    }
}
