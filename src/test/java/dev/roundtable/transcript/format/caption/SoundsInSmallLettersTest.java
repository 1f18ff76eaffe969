package dev.roundtable.transcript.format.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.format.Samples;

@DisplayName("Captions that nobody says")
class SoundsInSmallLettersTest {

    @Test
    void areSoundsInBrackets() {
        var text = "1\n00:00:01,000 --> 00:00:02,000\n(doorbell rings)\n\n2\n00:00:03,000 --> 00:00:04,000\nWELL, I MADE IT.\n\n"
                + "3\n00:00:05,000 --> 00:00:06,000\n[dogs barking]\n\n4\n00:00:07,000 --> 00:00:08,000\nCOME IN. (he opens)\n";
        assertThat(Samples.read(text).body().replace("\n", " ")).isEqualTo("WELL, I MADE IT. COME IN. (he opens)");
        assertThat(Samples.read(text.replace("\n", "\r\n")).body().replace("\n", " "))
                .isEqualTo("WELL, I MADE IT. COME IN. (he opens)");
    }

    @Test
    void areWordsThatMove() {
        assertThat(Samples.read(ass(4)).problems()).singleElement().asString().contains("words of a song");
        assertThat(Samples.read(ass(1)).problems()).isEmpty();
    }

    /** Single words of which some appear together. */
    private static String ass(int together) {
        var words = "la vie est belle quand on chante tous en choeur le soir au bord de la mer bleue".split(" ");
        return "[Script Info]\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n"
                + IntStream.range(0, words.length).mapToObj(i -> "Dialogue: 0,0:00:%02d.00,0:00:%02d.00,Default,,0,0,0,,%s\n"
                        .formatted(i / together, i / together + 1, words[i])).collect(Collectors.joining());
    }
}
