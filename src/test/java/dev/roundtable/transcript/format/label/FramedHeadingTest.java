package dev.roundtable.transcript.format.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("Headings between dashes")
class FramedHeadingTest {

    private static final String TALK = "\n\nAnna: How deep is the river?\n\nTom: Two metres, I think.\n\nAnna: Who built it?\n\nTom: My father did.\n";

    @ParameterizedTest
    @ValueSource(strings = { "--- Rivers of the north ---", "-----Rivers of the north-----", "=== Rivers of the north ===",
            "—— Rivers of the north ——", "\n\n*** Rivers of the north ***" })
    void areTheTitleAndNoSpeech(String heading) {
        var read = Samples.read(heading + TALK);
        assertThat(Samples.speeches(read)).containsExactly("Anna|How deep is the river?", "Tom|Two metres, I think.",
                "Anna|Who built it?", "Tom|My father did.");
        assertThat(read.title()).isEqualTo("Rivers of the north");
    }

    @ParameterizedTest
    @ValueSource(strings = { "-- and so we went down to the river --", "***And so we went down to the river.***",
            "___And so we went down to the river.___" })
    void areNotTheFirstWordsOfATalk(String words) {
        assertThat(Samples.read(words + TALK).body()).contains("nd so we went down to the river");
    }
}
