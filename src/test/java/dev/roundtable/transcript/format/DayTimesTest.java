package dev.roundtable.transcript.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Transcript;

class DayTimesTest {

    private static final String WORDS = "This is about rivers and the rain that falls on them, and what we know about it today.";

    @ParameterizedTest
    @ValueSource(strings = { "[%02d:%02d] %s: %s\n", "%02d:%02d %s: %s\n", "[%02d:%02d] %s：%s\n" })
    void timesBetweenWhichNobodyCanSpeakSoFastAreHoursAndMinutes(String line) {
        var chat = Samples.read(lines(line, 14 * 60 + 5));
        assertThat(chat.pieces()).extracting(Transcript.Piece::startTime).startsWith(0.0, 60.0, 120.0).endsWith(29 * 60.0);
    }

    @ParameterizedTest
    @ValueSource(strings = { "[%02d:%02d] %s: %s\n", "%02d:%02d %s: %s\n" })
    void timesOfATalkAreMinutesAndSeconds(String line) {
        var talk = Samples.read(IntStream.range(0, 30)
                .mapToObj(i -> line.formatted(i * 6 / 60, i * 6 % 60, i % 2 == 0 ? "Anna" : "Tom", WORDS))
                .collect(Collectors.joining()));
        assertThat(talk.pieces()).extracting(Transcript.Piece::startTime).startsWith(0.0, 6.0, 12.0);
        assertThat(talk.problems()).isEmpty();
    }

    @Test
    void aLogOfTheDayCountsFromItsFirstTime() {
        var talk = Samples
                .read("10:15:02 Anna Weber: How is the dam?\n10:15:09 Tom Reed: It holds.\n10:15:22 Anna Weber: Good.\n");
        assertThat(talk.pieces()).extracting(Transcript.Piece::startTime).containsExactly(0.0, 7.0, 20.0);
    }

    @Test
    void slowTimesThatCanBeReadTwiceHaveAWarning() {
        var chat = Samples
                .read("[14:05] Anna: Is everybody here?\n[14:16] Tom: I am.\n[15:01] Anna: So read it.\n[18:02] Tom: I did.\n");
        assertThat(chat.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("hours and minutes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "09:00 Anna Weber: Opening of the days.\n10:00 Tom Reed: Why rivers matter.\n11:30 Anna Weber: Water.\n14:00 Tom Reed: Closing.\n",
            "- 09:00 **Anna Weber**: Opening\n- 10:00 **Tom Reed**: Rivers\n- 11:30 **Anna Weber**: Water\n- 14:00 **Tom Reed**: Closing\n",
            "9:00 AM Anna Weber\nWelcome\n9:30 AM Tom Reed\nDams of the north\n10:30 AM Anna Weber\nClosing words\n",
            "09:00-09:30 Anna Weber: Welcome\n09:30-10:30 Tom Reed: Dams of the north\n10:30-11:15 Anna Weber: Closing words\n" })
    void aTimetableIsNoTalk(String text) {
        assertThat(Samples.refused(text)).hasMessageContaining("timetable");
    }

    @Test
    void aChatOfAFewMessagesIsNoTimetable() {
        var chat = Samples.read("Anna Weber  9:00 AM\nDid you see it?\nTom Reed  9:07 AM\nYes.\nAnna Weber  9:30 AM\nGood.\n");
        assertThat(chat.pieces()).extracting(Transcript.Piece::startTime).containsExactly(0.0, 420.0, 1800.0);
    }

    private static String lines(String line, int first) {
        return IntStream.range(0, 30).map(i -> first + i)
                .mapToObj(at -> line.formatted(at / 60, at % 60, at % 2 == 0 ? "Anna" : "Tom", WORDS))
                .collect(Collectors.joining());
    }
}
