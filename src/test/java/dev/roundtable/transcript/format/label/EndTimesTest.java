package dev.roundtable.transcript.format.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

/** Times behind the words of a turn. */
class EndTimesTest {

    @ParameterizedTest
    @ValueSource(strings = { "#00:00:04-2#", "#00:04#", "#00:00:04#", "[00:00:04]", "[00:00:04.2]" })
    void theTimesOfProgramsForInterviewsAreNoSpeech(String time) {
        assertThat(Samples.speeches(Samples.read("Mara: Wem gehört ein Fluss? " + time + "\n\nJonas: Niemandem. " + time
                + "\n\nMara: Aha. " + time + "\n\nJonas: Allen. " + time + "\n")))
                .containsExactly("Mara|Wem gehört ein Fluss?", "Jonas|Niemandem.", "Mara|Aha.", "Jonas|Allen.");
    }

    @ParameterizedTest
    @CsvSource({ "(00:04)", "[0:04]", "(00:00:04)", "（00：04）", "[0:04.5]" })
    void timesBehindMostTurnsAreNoSpeech(String time) {
        assertThat(Samples.speeches(Samples.read("Mara: Who owns a river? " + time + "\r\nJonas: Nobody. " + time
                + "\r\nMara: I see. " + time + "\r\nJonas: Good.\r\n")))
                .containsExactly("Mara|Who owns a river?", "Jonas|Nobody.", "Mara|I see.", "Jonas|Good.");
    }

    @Test
    void oneTimeMayGoBack() {
        assertThat(
                Samples.speeches(Samples.read("Mara: Who owns it? [59:50]\n\nJonas: Nobody. [59:55]\n\nMara: I see. [00:05]\n\n"
                        + "Jonas: Good. [00:09]\n")))
                .containsExactly("Mara|Who owns it?", "Jonas|Nobody.", "Mara|I see.", "Jonas|Good.");
    }

    @Test
    void aTimeThatSomebodyNamesIsSpeech() {
        assertThat(Samples.speeches(
                Samples.read("Mara: When does it start? (10:15)\n\nJonas: At ten.\n\nMara: I see.\n\nJonas: Good.\n")))
                .contains("Mara|When does it start? (10:15)");
    }

    @ParameterizedTest
    @CsvSource({ "(1:16), (2:17), (3:18)", "(10:16), (11:17), (12:18)", "[3:18], [2:17], [1:16]", "(01:16), (03:18), (02:17)" })
    void versesAreSpeech(String first, String second, String third) {
        assertThat(Samples.speeches(Samples.read("Mara: I read you the verse of John " + first
                + "\n\nJonas: I read you the verse of John " + second + "\n\nMara: I read you the verse of John " + third
                + "\n\nJonas: Thank you.\n")))
                .containsExactly("Mara|I read you the verse of John " + first, "Jonas|I read you the verse of John " + second,
                        "Mara|I read you the verse of John " + third, "Jonas|Thank you.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Speaker 2", "SPEAKER 2", "Speaker 9" })
    void aCountedVoiceMaySpeakOnceAboveItsWords(String voice) {
        assertThat(Samples.speeches(
                Samples.read("Speaker 0\nWho owns a river?\n\nSpeaker 1\nNobody owns it.\n\nSpeaker 0\nWhat do you do?\n\n"
                        + "Speaker 1\nWe wait for rain.\n\n" + voice + "\nMay I add something?\n\nSpeaker 0\nThank you.\n")))
                .contains(voice + "|May I add something?").hasSize(6);
        assertThat(Samples
                .speeches(Samples.read("话者1\n河是谁的？\n\n话者2\n没有主人。\n\n话者1\n那怎么办？\n\n话者2\n等下雨。\n\n话者3\n我补充一下。\n\n话者1\n谢谢。\n")))
                .contains("话者3|我补充一下。").hasSize(6);
    }
}
