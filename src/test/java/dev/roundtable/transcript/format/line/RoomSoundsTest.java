package dev.roundtable.transcript.format.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("Sounds of the room around words")
class RoomSoundsTest {

    @ParameterizedTest
    @ValueSource(strings = { "(APPLAUSE) ", "[LAUGHTER] ", "(Laughter.) ", "（掌声）", "[DOOR SLAMS] ",
            "(Beifall) (MUSIC PLAYING) ", "[GUNSHOT]\r\n" })
    void nobodySaysASoundOfTheRoomBeforeWords(String sound) {
        assertThat(sound.substring(RoomSounds.end(sound + "Thanks."))).isEmpty();
        assertThat(Samples
                .speeches(Samples.read("Anna Weber: How is it?\nTom Reed: " + sound.strip() + " I am fine.\nAnna Weber: Good.\n"
                        + "Tom Reed: And you?\n")))
                .contains("Tom Reed|I am fine.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "[laughs] Thanks.", "[laughter] Thanks.", "（笑）谢谢。", "[inaudible 6:49] and you?", "(APPLAUSE)",
            "[ANNA WEBER] Thanks.",
            "(and they were low) Thanks.", "[MR HOLMES] Thanks.", "[THE WITNESS] Thanks." })
    void howSomebodySpeaksStays(String words) {
        assertThat(RoomSounds.end(words)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = { "We call it (CHEERS) that you know.", "We have (THE MUSIC) in it.", "We call it (CHEERS)." })
    void wordsInCapitalsInsideASentenceStay(String words) {
        assertThat(RoomSounds.withoutLoud(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = { "I thank you. (APPLAUSE) And you?", "“I thank you.” (CHEERING AND APPLAUSE) And you?",
            "I thank you, (LAUGHTER) and you?" })
    void soundsOfTheRoomInCapitalsBehindAMarkAreNoWords(String words) {
        assertThat(RoomSounds.withoutLoud(words)).isEqualTo(words.replaceFirst(" \\(.*\\)", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Thanks. (APPLAUSE)", "Thanks.  [LAUGHTER] (Applause.)", "Thanks. （掌声）" })
    void areNoWordsAtTheEnd(String words) {
        assertThat(RoomSounds.withoutLast(words)).isEqualTo("Thanks.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "(APPLAUSE)", "Thanks. [laughs]", "Thanks (to Anna)", "Thanks. [inaudible]", "Thanks)" })
    void leaveOtherWordsAtTheEnd(String words) {
        assertThat(RoomSounds.withoutLast(words)).isEqualTo(words);
    }
}
