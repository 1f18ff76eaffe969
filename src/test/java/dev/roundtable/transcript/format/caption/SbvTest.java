package dev.roundtable.transcript.format.caption;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

class SbvTest {

    private static final String CUE = "0:00:01.000,0:00:02.000\n";

    @Test
    void cuesAreReadWithTheirTimes() {
        var transcript = Samples.sample("captions.sbv");
        assertThat(Samples.speeches(transcript)).containsExactly("MARA|Good morning, everybody.",
                "MARA|It rains. At 10:30 it will stop.", "JONAS|Really?", "MARA|Yes.", "JONAS|42");
        assertThat(transcript.pieces()).extracting("startTime").containsExactly(0.5, 2.25, 5.0, 6.0, 7.0);
        assertThat(transcript.pieces()).extracting("endTime").containsExactly(2.0, 4.0, 6.0, 7.0, 8.0);
    }

    @ParameterizedTest
    @ValueSource(strings = { "\n", "\r\n", "\r" })
    void anyLineEndDoes(String end) {
        var text = CUE + "川は\n深い\n\n1:00:02.000,1:00:03.500\n\nهل هو عميق؟\n";
        var transcript = Samples.read(text.replace("\n", end));
        assertThat(transcript.format()).isEqualTo("sbv");
        assertThat(Samples.speeches(transcript)).containsExactly("null|川は深い", "null|هل هو عميق؟");
        assertThat(transcript.pieces().get(1).startTime()).isEqualTo(3602.0);
    }

    @Test
    void theFirstCueIsThatOfTheFirstTimingLine() {
        var song = new StringBuilder("\n");
        for (int i = 10; i < 60; i++) {
            song.append("0:00:%d.000,0:00:%d.900\n♪ The river of the hill %d ♪\n\n".formatted(i, i, i));
        }
        assertThat(Samples.refused(song.toString()).problem().line()).isEqualTo(2);
    }

    @Test
    void chevronsChangeTheVoice() {
        assertThat(Samples.read(CUE + ">> INES: Why?\n>> Because.").format()).isEqualTo("sbv/chevrons");
    }

    @ParameterizedTest
    @ValueSource(strings = { "0:00:03.000,0:00:04.x", "0:00:03.f0,0:00:04.000", "0:00:03,0:00",
            "0:00:03.000,0:00:04.000 words" })
    void aBadTimingLineIsRefusedByLine(String timing) {
        assertThat(Samples.refused(CUE + "Hi\n\n" + timing + "\nBye\n").problem().line()).isEqualTo(4);
    }

    @Test
    void aTableWithTimesIsNoSbv() {
        assertThat(Samples.refused("0:00:01.000,0:00:02.000,words\n0:00:02.000,0:00:03.000,words\n")).isNotNull();
    }
}
