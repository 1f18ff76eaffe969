package dev.roundtable.transcript.format.timed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.roundtable.transcript.file.Facts;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Samples;

@DisplayName("Text with names and times")
class NamedTimesTest {

    /** The same talk of two people in each grammar; the times are 3, 9 and 15 seconds. */
    static Stream<Arguments> grammars() {
        return Stream.of(
                Arguments.of("name-time",
                        "Mara Vogel  0:03\nGood morning.\n\nJon Hale  0:09\nHow deep is it?\n\nMara Vogel  0:15\nTwo metres.\n"),
                Arguments.of("name-time",
                        "Mara Vogel - 00:03\nGood morning.\nJon Hale - 00:09\nHow deep is it?\nMara Vogel - 00:15\nTwo metres.\n"),
                Arguments.of("name-time",
                        "**Mara Vogel** [00:00:03]\n\nGood morning.\n\n**Jon Hale** [00:00:09]\n\nHow deep is it?\n\n**Mara Vogel** [00:00:15]\n\nTwo metres.\n"),
                Arguments.of("name-time",
                        "- Mara Vogel\t00:00:03.000\r\nGood morning.\r\n- Jon Hale\t00:00:09.000\r\nHow deep is it?\r\n- Mara Vogel\t00:00:15.000\r\nTwo metres.\r\n"),
                Arguments.of("name-time",
                        "Vogel, Mara   0:03\nGood morning.\nHale, Jon   0:09\nHow deep is it?\nVogel, Mara   0:15\nTwo metres.\n"),
                Arguments.of("name-time",
                        "Mara Vogel （０：０３）\nGood morning.\nJon Hale （０：０９）\nHow deep is it?\nMara Vogel （０：１５）\nTwo metres.\n"),
                Arguments.of("name-time-words",
                        "Mara Vogel [00:03] Good morning.\nJon Hale [00:09] How deep is it?\nMara Vogel [00:15] Two metres.\n"),
                Arguments.of("name-time-words",
                        "Mara Vogel\t0:03\tGood morning.\nJon Hale\t0:09\tHow deep is it?\nMara Vogel\t0:15\tTwo metres.\n"),
                Arguments.of("time-name",
                        "00:03 Mara Vogel\nGood morning.\n\n00:09 Jon Hale\nHow deep is it?\n\n00:15 Mara Vogel\nTwo metres.\n"),
                Arguments.of("time-name",
                        "[00:00:03] - Mara Vogel\nGood morning.\n\n[00:00:09] - Jon Hale\nHow deep is it?\n\n[00:00:15] - Mara Vogel\nTwo metres.\n"),
                Arguments.of("time-name",
                        "0:03 – 0:09 | Mara Vogel\nGood morning.\n0:09 – 0:15 | Jon Hale\nHow deep is it?\n0:15 – 0:20 | Mara Vogel\nTwo metres.\n"),
                Arguments.of("time-name-lines",
                        "00:00:03:00 - 00:00:08:12\nMara Vogel\nGood morning.\n\n00:00:09:00 - 00:00:14:00\nJon Hale\nHow deep is it?\n\n00:00:15:00 - 00:00:17:00\nMara Vogel\nTwo metres.\n"),
                Arguments.of("time-name-lines",
                        "0:0:3.0 --> 0:0:8.120\nMara Vogel\nGood morning.\n0:0:9.0 --> 0:0:14.480\nJon Hale\nHow deep is it?\n0:0:15.0 --> 0:0:17.0\nMara Vogel\nTwo metres.\n"),
                Arguments.of("name-time-lines",
                        "MV\nMara Vogel\n00:03\nGood morning.\nJH\nJon Hale\n00:09\nHow deep is it?\nMV\nMara Vogel\n00:15\nTwo metres.\n"),
                Arguments.of("name-time-lines",
                        "Mara Vogel\n3 seconds\nGood morning.\n\nJon Hale\n9 seconds\nHow deep is it?\n\nMara Vogel\n15 seconds\nTwo metres.\n"));
    }

    @ParameterizedTest
    @MethodSource("grammars")
    void theGrammarIsInferredFromTheWholeFile(String grammar, String text) {
        var transcript = Samples.read(text);
        assertThat(transcript.format()).isEqualTo("timed/" + grammar);
        assertThat(Samples.speeches(transcript)).containsExactly("Mara Vogel|Good morning.", "Jon Hale|How deep is it?",
                "Mara Vogel|Two metres.");
        assertThat(transcript.pieces()).extracting(Transcript.Piece::startTime).containsExactly(3.0, 9.0, 15.0);
        assertThat(transcript.problems()).isEmpty();
        assertThat(Samples.tiles(transcript)).isTrue();
    }

    @Test
    void teamsStatesTitleAndDayAndSaysWhoStartedIt() {
        var transcript = Samples.read("Harbour council-20260615_133555-Meeting Transcript\n15 June 2026, 01:35pm\n27m 42s\n\n"
                + "Mara Vogel started transcription\n\nMara Vogel   0:03\nGood morning.\nLet us begin.\n\n"
                + "Jon Hale   0:09\nThank you.\n\nMara Vogel stopped transcription\n");
        assertThat(transcript.title()).isEqualTo("Harbour council-20260615_133555");
        assertThat(transcript.heldOn()).isEqualTo(LocalDate.of(2026, 6, 15));
        assertThat(Samples.speeches(transcript)).containsExactly("Mara Vogel|Good morning.\nLet us begin.",
                "Jon Hale|Thank you.");
        assertThat(transcript.problems()).isEmpty();
    }

    @Test
    void otterNamesItselfAtTheEnd() {
        var transcript = Samples.read("Mara Vogel  0:00  \nGood morning.\n\nUnknown Speaker  0:04  \nHello.\n\nIda  1:02:15  \n"
                + "I was there at 10:15\n\nTranscribed by https://otter.ai\n");
        assertThat(Samples.speeches(transcript)).containsExactly("Mara Vogel|Good morning.", "Unknown Speaker|Hello.",
                "Ida|I was there at 10:15");
        assertThat(transcript.pieces().get(2).startTime()).isEqualTo(3735.0);
    }

    @Test
    void timesOfDayCountFromTheFirst() {
        var chat = Samples.read("Mara Vogel  11:15 AM\nGood morning.\nThe ferry is late.\nJon Hale  11:17 AM\nThanks.\n11:18\n"
                + "I take the bus.\nMara Vogel  12:20 PM\nFine.\n");
        assertThat(Samples.speeches(chat)).containsExactly("Mara Vogel|Good morning.\nThe ferry is late.", "Jon Hale|Thanks.",
                "Jon Hale|I take the bus.", "Mara Vogel|Fine.");
        assertThat(chat.pieces()).extracting(Transcript.Piece::startTime).containsExactly(0.0, 120.0, 180.0, 3900.0);
        var captions = Samples.read("[Mara Vogel] 23:59:58\nGood evening.\n\n[Jon Hale] 00:00:04\nIt is a new day.\n\n"
                + "[Mara Vogel] 00:00:09\nSo it is.\n");
        assertThat(captions.pieces()).extracting(Transcript.Piece::startTime).containsExactly(0.0, 6.0, 11.0);
    }

    @Test
    void wordsWithALabelAboveTheFirstTimeAreSpeech() {
        var transcript = Samples
                .read("Tess Orr: So you start.\nIvo Marsh: I do.\n\n00:05:00\n\nTess Orr: Who pays?\nIvo Marsh: Nobody.\n\n"
                        + "00:10:00\n\nTess Orr: And you?\nIvo Marsh: I do not.\n\nTranscription ended after 00:12:00\n");
        assertThat(transcript.body()).startsWith("So you start.");
        assertThat(transcript.pieces()).extracting(Transcript.Piece::label).containsExactly("Tess Orr", "Ivo Marsh", "Tess Orr",
                "Ivo Marsh", "Tess Orr", "Ivo Marsh");
        assertThat(transcript.pieces().get(0).startTime()).isNull();
        assertThat(transcript.pieces().get(2).startTime()).isEqualTo(300);
    }

    @Test
    void googleMeetHasTimesAboveLabelledLines() {
        var transcript = Samples.read("Harbour council - 2026/01/10 09:58 CET - Transcript\nAttendees\nMara Vogel, Jon Hale\n"
                + "Transcript\nThis editable transcript was computer generated and might contain errors. People can also change "
                + "the text after it was created.\n00:00:00\n\nMara Vogel: Good morning.\nJon Hale: Hello.\n\n00:05:00\n\n"
                + "Mara Vogel: Well then.\n\nTranscription ended after 00:06:10\n");
        assertThat(transcript.title()).isEqualTo("Harbour council");
        assertThat(transcript.heldOn()).isEqualTo(LocalDate.of(2026, 1, 10));
        assertThat(transcript.facts().people()).extracting(Facts.Participant::name).containsExactly("Mara Vogel", "Jon Hale");
        assertThat(Samples.speeches(transcript)).containsExactly("Mara Vogel|Good morning.", "Jon Hale|Hello.",
                "Mara Vogel|Well then.");
        assertThat(transcript.pieces()).extracting(Transcript.Piece::startTime).containsExactly(0.0, null, 300.0);
    }

    @Test
    void zoomsPageNamesAPersonOnceWhileSheSpeaks() {
        var transcript = Samples
                .read("MV\nMara Vogel\n00:03\nGood morning.\n00:07\nLet us begin.\nJH\nJon Hale\n00:09\nThank you.\n");
        assertThat(Samples.speeches(transcript)).containsExactly("Mara Vogel|Good morning.", "Mara Vogel|Let us begin.",
                "Jon Hale|Thank you.");
    }

    @Test
    void oneNamesOneVoiceInEveryScript() {
        for (var names : List.of(List.of("发言人1", "发言人2"), List.of("話者1", "話者2"), List.of("Sprecher 1", "Sprecher 2"),
                List.of("+49 170 5550101", "mara@example.org"), List.of("iPad (2)", "Jon Hale | Leeds"),
                List.of("سارة علي", "كريم حسن"))) {
            var transcript = Samples.read(names.get(0) + "  00:03\nGood morning.\n\n" + names.get(1) + "  00:09\nThank you.\n\n"
                    + names.get(0) + "  00:15\nWell then.\n");
            assertThat(transcript.format()).as(names.get(0)).isEqualTo("timed/name-time");
            assertThat(transcript.pieces()).hasSize(3);
            assertThat(transcript.pieces().get(0).label()).isEqualTo(transcript.pieces().get(2).label())
                    .isEqualTo(names.get(0));
        }
    }

    @Test
    void aNameThatIsAWordIsANameWhereNamesStand() {
        var transcript = Samples
                .read("Mara Vogel  0:03\nGood morning.\n\nWill  0:09\nThank you.\n\nMara Vogel  0:15\nAn, and you?\n\n"
                        + "An  0:17\nMe too.\n");
        assertThat(transcript.pieces()).extracting(Transcript.Piece::label).containsExactly("Mara Vogel", "Will", "Mara Vogel",
                "An");
    }

    @Test
    void aLineThatNearlyFitsIsReadWithAWarning() {
        var transcript = Samples
                .read("Mara Vogel  0:03\nGood morning.\n\nJon Hale  0:09\nThank you.\n\nthe ferry leaves at 0:12\n\n"
                        + "Mara Vogel  0:15\nWell then.\n");
        assertThat(Samples.speeches(transcript)).contains("Jon Hale|Thank you.\n\nthe ferry leaves at 0:12");
        assertThat(transcript.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(7);
            assertThat(problem.message()).contains("read as speech of Jon Hale");
        });
    }

    @Test
    void aNameAndATimeMayShareOneBracket() {
        var transcript = Samples
                .read("---\ntitle: \"The harbour\"\ndate: 2026-03-04T15:30:00Z\nattendees: [Mara V., Jon H.]\n---\n\n"
                        + "## Summary\n\n- Mara worries at [0:22] about the tide.\n\n## Transcript\n\n[SPEAKER_1 0:00] Half of the boats lie dry.\n"
                        + "[SPEAKER_0 0:22] What is the reason?\n[SPEAKER_1 0:29] The tide.\n");
        assertThat(transcript.title()).isEqualTo("The harbour");
        assertThat(transcript.heldOn()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(transcript.facts().people()).extracting(Facts.Participant::name).containsExactly("Mara V.", "Jon H.");
        assertThat(Samples.speeches(transcript)).containsExactly("SPEAKER_1|Half of the boats lie dry.",
                "SPEAKER_0|What is the reason?", "SPEAKER_1|The tide.");
    }

    @Test
    void theTargetOfATimeThatIsALinkIsNoSpeech() {
        var transcript = Samples
                .read("# The harbour\n\n## Tide\n\n**Mara Vogel** [4:53](https://example.org/v?t=293s): The tide is low.\n\n"
                        + "**Jon Hale** [5:23](https://example.org/v?t=323s): It is.\n\n## Boats\n\n**Mara Vogel** [6:19](https://example.org/v?t=379s): And the boats?\n");
        assertThat(Samples.speeches(transcript)).containsExactly("Mara Vogel|The tide is low.", "Jon Hale|It is.",
                "Mara Vogel|And the boats?");
        assertThat(transcript.pieces().get(0).startTime()).isEqualTo(293.0);
    }

    @Test
    void namesInSmallLettersAreNamesInBracketsOrIfTheyRecur() {
        var captions = Samples
                .read("[Mara Vogel] 12:27:53\nYes.\n\n[jon hale] 12:28:04\nOkay.\n\n[Mara Vogel] 12:28:10\nGood.\n");
        assertThat(captions.pieces()).extracting(Transcript.Piece::label).containsExactly("Mara Vogel", "jon hale",
                "Mara Vogel");
        var chat = Samples
                .read("Mara Vogel  0:03\nYes.\n\njonny  0:09\nOkay.\n\nMara Vogel  0:15\nGood.\n\njonny  0:19\nBye.\n");
        assertThat(chat.pieces()).extracting(Transcript.Piece::label).containsExactly("Mara Vogel", "jonny", "Mara Vogel",
                "jonny");
    }

    @Test
    void anAgendaWithRecurringNamesIsRefused() {
        assertThat(Samples.refused(
                "9:30 - Start\n\n* Welcome\n* Scribes\n\n12:30-1:30 - Lunch\n\n* Boats\n\n9:30 - Start\n\n* Tide\n* Maps\n\n"
                        + "12:30-1:30 - Lunch\n\n* Nets\n"))
                .isNotNull();
    }
}
