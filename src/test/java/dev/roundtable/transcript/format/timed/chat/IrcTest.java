package dev.roundtable.transcript.format.timed.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Samples;

class IrcTest {

    @ParameterizedTest
    @ValueSource(strings = { "2024-05-01 10:15", "2024-05-01T10:15:00", "[10:15]", "[10:15:00]", "10:15:00",
            "[2024-05-01 10:15:00]",
            "May 01 10:15:00", "[2024-05-01T10:15:00Z]", "(10:15)", "[10:15 AM]" })
    void nicksBehindATimeSpeak(String time) {
        var talk = Samples.read(time + " <anna> shall we begin?\n" + time + " <@tom>\tyes, at 10:20\n" + time + " * mia waves\n"
                + time + " -!- mia [~mia@example.org] has joined #rivers\n" + time + " <mia> hello: all\n" + time
                + " *** tom has quit (Quit: bye)\n" + time + " <anna> then we go on\n");
        assertThat(talk.format()).isEqualTo("timed/name-time-words");
        assertThat(Samples.speeches(talk)).containsExactly("anna|shall we begin?", "tom|yes, at 10:20", "mia|hello: all",
                "anna|then we go on");
        assertThat(talk.pieces()).extracting(Transcript.Piece::startTime).containsOnly(0.0);
    }

    @ParameterizedTest
    @ValueSource(strings = { "anna has joined #rivers", "anna has left #rivers", "anna has changed the topic to: Lakes" })
    void whatAPersonDoesToTheChatIsNoSpeech(String presence) {
        var transcript = Samples.read("08:26:15 <anna> How are you?\n08:26:20 <tom> I am here.\n08:26:23 <anna> " + presence
                + "\n08:26:40 <anna> Anna has joined, you say?\n");
        assertThat(transcript.body()).doesNotContain("rivers", "Lakes").contains("Anna has joined, you say?");
    }

    @Test
    void aLogGoesOnBehindMidnight() {
        var talk = Samples
                .read("2024-05-01 23:59 <anna> late\n2024-05-02 00:01 <tom> very late\n2024-05-02 00:02 <anna> yes\n");
        assertThat(talk.heldOn()).isEqualTo(LocalDate.of(2024, 5, 1));
        assertThat(talk.pieces()).extracting(Transcript.Piece::startTime).containsExactly(0.0, 120.0, 180.0);
    }

    @Test
    void oneTagOfMarkupIsNoNick() {
        var talk = Samples.read("10:15:00 <div> is what I wrote there\n10:15:01 and it was closed again\n10:15:02 gone\n");
        assertThat(talk.pieces()).extracting(Transcript.Piece::label).containsOnlyNulls();
    }
}
