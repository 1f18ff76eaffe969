package dev.roundtable.transcript.format.timed.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Samples;
import dev.roundtable.transcript.format.timed.TimedText;

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

    @ParameterizedTest
    @ValueSource(strings = {
            "[9:15am] mia joined the chat room.\n[9:16am] anna: shall we begin?\n[9:17am] tom: mia: at 9:20\n[9:18am] mia left the chat room. (Quit: bye)\n",
            "2024-05-01 10:14:22\t-->\tmia (~m@example.org) has joined #rivers\n2024-05-01 10:15:22\t@anna\tshall we begin?\n"
                    + "2024-05-01 10:16:22\ttom\tmia: at 9:20\n2024-05-01 10:16:25\t *\ttom waves\n2024-05-01 10:17:22\t<--\tmia has quit (Quit: bye)\n",
            "(10:14:22) mia is now known as mia|away\r\n(10:15:22) anna: shall we begin?\r\n(10:16:22) tom: mia: at 9:20\r\n(10:17:22) mia has left #rivers\r\n" })
    void nicksNeedNoBracketsInALogThatTellsWhoComesAndLeaves(String text) {
        assertThat(Samples.speeches(Samples.read(text))).containsExactly("anna|shall we begin?", "tom|mia: at 9:20");
        assertThat(TimedText.isHeadOfChat(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "--- Log opened Wed May 01 10:00:12 2024|--- Day changed Thu May 02 2024|--- Log closed Thu May 02 2024",
            "Session Start: Wed May 01 2024|Session Time: Thu May 02 2024|Session Close: Thu May 02 2024",
            "**** BEGIN LOGGING AT Wed May  1 2024|**** BEGIN LOGGING AT Thu May  2 2024|**** ENDING LOGGING AT Thu May  2 2024" })
    void whatAClientWritesAtTheBeginningAndTheEndIsNoSpeech(String frame) {
        var lines = frame.split("\\|");
        var talk = Samples.read(lines[0] + "\n10:15 <anna> 会議を始めますか？\n10:16 <tom> --- yes\n" + lines[1]
                + "\n10:17 <anna> gut\n" + lines[2] + "\n");
        assertThat(Samples.speeches(talk)).containsExactly("anna|会議を始めますか？", "tom|--- yes", "anna|gut");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "2024-05-01 10:15:22 install libriver:amd64 <none> 1.2-3\n2024-05-01 10:15:23 status unpacked libriver:amd64 1.2-3\n",
            "10:15:22 INFO: anna joined the channel\n10:15:23 INFO: tom left the channel\n10:15:24 WARN: queue is full\n",
            "May 01 10:15:22 gate sshd[12]: session opened\nMay 01 10:15:23 gate kernel: link is up\n",
            "127.0.0.1 - - [01/May/2024:10:15:22 +0000] \"GET / HTTP/1.1\" 200\n",
            "[10:15] anna: hello\n[10:16] tom: she joined the club\n[10:17] anna: and left\n" })
    void aLogOfAProgramIsNoChat(String text) {
        assertThat(TimedText.isHeadOfChat(text.repeat(3))).isFalse();
    }

    @Test
    void whatStandsAboveTheFirstTimeIsDoubted() {
        var log = "tom_1: in the middle of a message that began before the log was cut, and which nobody can read as a whole any more, because"
                + " all that stood above it is gone, with the time at which it was written and the words before these, so that it is no title\n"
                + "10:15 <anna> shall we begin?\n10:16 <tom> yes\n";
        assertThat(Samples.read(log).problems()).singleElement().asString().contains(":1: The text above the first time");
    }
}
