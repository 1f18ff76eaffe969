package dev.roundtable.transcript.format.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

class SoundsTest {

    @ParameterizedTest
    @ValueSource(strings = { "[BLANK_AUDIO]", "[Music]", " [MUSIC PLAYING] ", "♪", "♪♪ (upbeat music) ♪♪", "(applause)",
            "(audience applauding)", "*laughs*", "[ Silence ]", "[Musik]", "[Anna laughs]", "（笑）", "[موسيقى]",
            "- [Applaudissements]",
            "[Music] [Applause]" })
    void nobodySaysASound(String text) {
        assertThat(Sounds.isOnly(text)).isTrue();
        assertThat(Samples.speeches(Samples.read(captions(text)))).containsExactly("null|Welcome to the show.", "null|Thanks.");
        assertThat(Samples.speeches(Samples.read("[00:00.000 --> 00:02.000] Welcome to the show.\n[00:02.000 --> 00:04.000] "
                + text + "\n[00:04.000 --> 00:05.000] Thanks.\n")))
                .containsExactly("null|Welcome to the show.", "null|Thanks.");
        assertThat(Samples.speeches(Samples.read("{\"segments\":[{\"start\":0,\"end\":2,\"text\":\"Welcome to the show.\"},"
                + "{\"start\":2,\"end\":4,\"text\":\"" + text + "\"},{\"start\":4,\"end\":5,\"text\":\"Thanks.\"}]}")))
                .containsExactly("null|Welcome to the show.", "null|Thanks.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "(and that is what the music of the river was)", "♪ Oh river, carry me home ♪", "(laughs) Thanks.",
            "*really*", "[SPEAKER_00]", "[Anna]", "a [Music] b", "- Yes.", "…", "*" })
    void wordsAreNoSound(String text) {
        assertThat(Sounds.isOnly(text)).isFalse();
    }

    private static String captions(String text) {
        return "1\n00:00:00,000 --> 00:00:02,000\nWelcome to the show.\n\n2\n00:00:02,000 --> 00:00:04,000\n" + text
                + "\n\n3\n00:00:04,000 --> 00:00:05,000\nThanks.\n";
    }

    @ParameterizedTest
    @ValueSource(strings = { "[MUSIC] Thanks.", "Thanks. [Applause]", "♪ Thanks. ♪", "(upbeat music) Thanks.",
            "[Музыка] Thanks.",
            "[phone ringing] Thanks.", "（笑） Thanks.", "(laughter)Thanks.", "[APPLAUSE] [MUSIC PLAYING] Thanks.",
            "[Müzik] Thanks.", "(upbeat music playing) Thanks.", "(Beifall bei der Mitte) Thanks.",
            "[audience laughing] Thanks.",
            "[MUSIC - 'RIVERS'] Thanks.", "(music fades) Thanks.", "[soft piano music] Thanks.",
            "Thanks. 【掌声】", "[음악] Thanks.", "[موسيقى] Thanks.", "[Lachen] Thanks." })
    void soundsBesideWordsAreNoWords(String words) {
        assertThat(Sounds.without(words).strip()).isEqualTo("Thanks.");
        assertThat(Samples.speeches(Samples.read(captions(words)))).containsExactly("null|Welcome to the show.", "null|Thanks.",
                "null|Thanks.");
        assertThat(Samples.speeches(Samples.read("start\tend\ttext\r\n0\t2000\tWelcome to the show.\r\n2000\t4000\t" + words
                + "\r\n4000\t5000\tIt rains."))).containsExactly("null|Welcome to the show.", "null|Thanks.", "null|It rains.");
        assertThat(Samples.speeches(Samples.read("{\"segments\":[{\"start\":0,\"end\":2,\"text\":\"Welcome to the show.\"},"
                + "{\"start\":2,\"end\":4,\"text\":\"" + words + "\"}]}")))
                .containsExactly("null|Welcome to the show.", "null|Thanks.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "[inaudible] Thanks.", "(in the end) I came.", "the show (a video) ran", "[crosstalk] No.",
            "[Anna] No.",
            "f(x) and a[i]", "we used (music theory) and it helped", "(playing the long game) I came.",
            "(a bumpy ride) I came.",
            "[MUSIC TEACHER] No.", "it has (beer on taps) now", "[MUSIC]", "- [Applause]", "（東京）に行く", "[SPEAKER_01] No.",
            "[MR HOLMES] No." })
    void otherWordsInBracketsStay(String words) {
        assertThat(Sounds.without(words)).isEqualTo(words);
    }

    @Test
    void aNameMayFollowASound() {
        var cues = "1\n00:00:00,000 --> 00:00:02,000\n[MUSIC] ANNA: Is it you?\n\n2\n00:00:02,000 --> 00:00:04,000\nTOM: It is.\n\n"
                + "3\n00:00:04,000 --> 00:00:05,000\n[LAUGHTER]\nANNA: At last.\n\n4\n00:00:05,000 --> 00:00:06,000\nTOM: Yes.\n";
        assertThat(Samples.speeches(Samples.read(cues))).containsExactly("ANNA|Is it you?", "TOM|It is.", "ANNA|At last.",
                "TOM|Yes.");
    }
}
