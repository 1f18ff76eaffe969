package dev.roundtable.transcript.format.timed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Samples;

@DisplayName("Text with times and without names")
class TimesWithoutNamesTest {

    /** The same words in each grammar; the times are 3, 6 and 65 seconds. */
    static Stream<Arguments> grammars() {
        var last = "and the last boat leaves before the winter storms come over the hills, so everybody who wants to see the "
                + "islands should go now";
        return Stream.of(
                Arguments.of("time-line", "0:03\nwelcome to the harbour\n0:06\nthe tide is low today\n1:05\n" + last + "\n"),
                Arguments.of("time-line",
                        "3 seconds\nwelcome to the harbour\n6 seconds\nthe tide is low today\n1 minute, 5 seconds\n" + last),
                Arguments.of("time-line",
                        "0:03\n3 seconds\nwelcome to the harbour\n0:06\n6 seconds\nthe tide is low today\n1:05\n1 minute, 5 seconds\n"
                                + last),
                Arguments.of("time-line",
                        "**00:00:03**\n\nwelcome to the harbour\n\n**00:00:06**\n\nthe tide is low today\n\n**00:01:05**\n\n"
                                + last),
                Arguments.of("time-words", "00:03 welcome to the harbour\n00:06 the tide is low today\n01:05 " + last),
                Arguments.of("time-words",
                        "[00:03] welcome to the harbour\r\n[00:06] the tide is low today\r\n[01:05] " + last),
                Arguments.of("time-words", "- (0:03) welcome to the harbour\n- (0:06) the tide is low today\n- (1:05) " + last),
                Arguments.of("time-words", "【００：０３】　welcome to the harbour\n【００：０６】　the tide is low today\n【０１：０５】　" + last),
                Arguments.of("time-range",
                        "[00:03.000 --> 00:05.500]  welcome to the harbour\n[00:06.000 --> 00:09.000]  the tide is low today\n[01:05.000 --> 01:19.000]  "
                                + last),
                Arguments.of("time-range",
                        "[3.00s -> 5.50s] welcome to the harbour\n[6.00s -> 9.00s] the tide is low today\n[65.00s -> 79.00s] "
                                + last),
                Arguments.of("time-range",
                        "00:00:03 - 00:00:05 welcome to the harbour\n00:00:06 - 00:00:09 the tide is low today\n00:01:05 - 00:01:19 "
                                + last));
    }

    @ParameterizedTest
    @MethodSource("grammars")
    void theGrammarIsInferredFromTheWholeFile(String grammar, String text) {
        var transcript = Samples.read(text);
        assertThat(transcript.format()).isEqualTo("timed/" + grammar);
        assertThat(transcript.body()).startsWith("welcome to the harbour the tide is low today and the last boat")
                .endsWith("should go now");
        assertThat(transcript.pieces()).extracting(Transcript.Piece::startTime).containsExactly(3.0, 6.0, 65.0);
        assertThat(transcript.pieces()).extracting(Transcript.Piece::label).containsOnlyNulls();
        assertThat(transcript.problems()).isEmpty();
    }

    @Test
    void whisperMayNameVoicesInTheWords() {
        var transcript = Samples.read("[00:00.000 --> 00:02.500]  SPEAKER_00: Welcome to the harbour.\n"
                + "[00:02.500 --> 00:05.000]  [SPEAKER_01] Thank you for having me.\n[00:05.000 --> 00:07.000]  It is cold here.\n"
                + "[00:07.000 --> 00:09.120]  [SPEAKER_00]: How deep is it?\n[00:09.120 --> 00:12.000]  [Music]\n");
        assertThat(transcript.format()).isEqualTo("timed/time-range");
        assertThat(Samples.speeches(transcript)).containsExactly("SPEAKER_00|Welcome to the harbour.",
                "SPEAKER_01|Thank you for having me.", "SPEAKER_01|It is cold here.", "SPEAKER_00|How deep is it?");
        assertThat(transcript.pieces().get(3).endTime()).isEqualTo(9.12);
    }

    @Test
    void wordsMayGoOnBelowTheirTime() {
        var transcript = Samples.read("[00:03] welcome to the harbour\nwhere the boats lie\n[00:09] the tide is low today\n");
        assertThat(Samples.speeches(transcript)).containsExactly("null|welcome to the harbour where the boats lie",
                "null|the tide is low today");
    }

    @Test
    void chineseWordsAreJoinedWithoutSpaces() {
        var transcript = Samples.read("00:03 大家好，欢迎来到港口\n00:06 今天潮水很低\n00:09 船都停在岸边\n");
        assertThat(transcript.body()).isEqualTo("大家好，欢迎来到港口今天潮水很低船都停在岸边");
    }

    @Test
    void headingsWithTimesAreNoSpeech() {
        var paragraph = "We stand at the harbour and look at the water, which is lower than it was in any year before. "
                .repeat(8);
        var transcript = Samples
                .read("# The harbour\n\n## 00:00 Welcome\n\n" + paragraph + "\n\n## 02:10 The tide\n\n" + paragraph);
        assertThat(transcript.format()).isEqualTo("timed/time-sections");
        assertThat(transcript.title()).isEqualTo("The harbour");
        assertThat(transcript.body()).doesNotContain("Welcome").doesNotContain("The tide");
        assertThat(transcript.pieces()).extracting(Transcript.Piece::startTime).containsExactly(0.0, 130.0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            list of times with titles | 09:00 Registration;09:30 Welcome by the mayor;10:15 Coffee;10:45 Panel on the harbour;12:00 Lunch
            list of times with titles | 0:00 Intro;1:12 How the harbour was built;5:40 The dam;12:03 Questions
            list of times with titles | 12:03 Goal by Vogel;34:10 Yellow card for Hale;45:00 Half time;70:12 Goal by Hale
            list of times with titles | - [00:00] Anfang;- [03:10] Der Hafen;- [10:45] Fragen aus dem Saal
            log of a program | 10:15:02 INFO Server started and listens to requests;10:15:03 DEBUG loading the harbour now
            log of a program | [10:15:02] [main/WARN]: Can't keep up with the tide;[10:15:03] [main/INFO]: Saving the harbour
            without words | [00:00 - 00:02];[00:02 - 00:05];[00:05 - 00:07]
            figures or signs | 00:01 12.5 13.0 44;00:02 12.6 13.1 45;00:03 12.7 13.2 46
            """)
    void whatIsNoSpeechIsRefusedWithTheReason(String reason, String lines) {
        assertThat(Samples.refused(lines.replace(";", "\n"))).hasMessageContaining("talk.txt:1").hasMessageContaining(reason);
    }

    @Test
    void dashesOfCaptionsChangeTheVoice() {
        var transcript = Samples.read("0:08\n- Welcome to the harbour hour.\n0:16\nI sit here with a captain.\n0:22\n"
                + "- Hello. - [Mara] Thank you. - Good.\n0:27\n- How deep is it?\n");
        assertThat(Samples.speeches(transcript)).containsExactly("null|Welcome to the harbour hour.",
                "null|I sit here with a captain.", "null|Hello.", "Mara|Thank you.", "null|Good.", "null|How deep is it?");
        assertThat(transcript.pieces()).extracting(Transcript.Piece::newVoice).containsExactly(true, false, true, true, true,
                true);
    }

    @Test
    void countedVoicesNeedNoColon() {
        var transcript = Samples.read("[00:00:00] speaker_1 Welcome to the harbour.\n[00:00:04] speaker_2 Thank you.\n"
                + "[00:00:09] speaker_1 How deep is it then?\n");
        assertThat(Samples.speeches(transcript)).containsExactly("speaker_1|Welcome to the harbour.", "speaker_2|Thank you.",
                "speaker_1|How deep is it then?");
    }

    @Test
    void theTalkBeginsBelowTheHeadingTranscript() {
        var transcript = Samples
                .read("# The harbour\n\n0:00 - Intro\n1:26 - Boats\n3:33 - Tide\n\n## Transcript\n\n00:00:00 --> 00:00:07\n"
                        + "welcome to the harbour\n\n00:00:03 --> 00:00:09\nthe tide is low today\n");
        assertThat(transcript.format()).isEqualTo("timed/time-line");
        assertThat(transcript.title()).isEqualTo("The harbour");
        assertThat(transcript.body()).isEqualTo("welcome to the harbour the tide is low today");
    }

    @Test
    void rulesAndHeadingsBetweenRulesAreNoSpeech() {
        var transcript = Samples.read(
                "Harbour talk\n======\n\n[00:03] welcome to the harbour\n\n--- THE TIDE ---\n\n[00:06] the tide is low\n");
        assertThat(transcript.title()).isEqualTo("Harbour talk");
        assertThat(transcript.body()).isEqualTo("welcome to the harbour the tide is low");
    }

    @ParameterizedTest
    @ValueSource(strings = { " And the people came to the river, and I said to them, rest here.",
            " 百姓来到河边，我对他们说，你们在这里歇息吧，明天我们再走，直到看见大海为止，谁也不要停下来。" })
    void versesAreNoTimes(String words) {
        var text = new StringBuilder();
        for (int verse = 1; verse < 15; verse++) {
            text.append(1 + verse / 8).append(':').append(verse < 8 ? verse : verse - 7).append(words).append('\n');
        }
        assertThat(Samples.refused(text.toString())).hasMessageContaining("numbered lines, such as verses");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Carl Weiss", "Dr. Carl Weiss", "Speaker 3" })
    void aCertainNameMayBeginOnlyALaterLine(String name) {
        var transcript = Samples.read(lines("We went home, you know.\n" + name + ": May I add something?"));
        assertThat(Samples.speeches(transcript)).hasSize(11).contains("Jonas Ek|We went home, you know.",
                name + "|May I add something?");
    }

    @Test
    void aWordBeforeAColonInALaterLineIsNoName() {
        var transcript = Samples.read(lines("I know this.\nImportant: it is low."));
        assertThat(Samples.speeches(transcript)).hasSize(10).contains("Jonas Ek|I know this.\nImportant: it is low.");
    }

    private static String lines(String words) {
        var text = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            text.append("00:%d0\n%s%s\n\n".formatted(i / 2, i % 2 == 0 ? "Mara Lind: " : "Jonas Ek: ",
                    i == 5 ? words : "So what do you think of line " + i + "?"));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = { "the transcript", "全文", "Transcript" })
    void theNameOfATranscriptBetweenTimesIsSpeech(String words) {
        assertThat(Samples.read("00:01\nwhat did you read about the river\n00:05\nI read it all, you know\n00:08\n" + words
                + "\n00:12\nand what do you think of it\n00:16\nI think it is long\n").body())
                .startsWith("what did you read").contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Transcript", "## Transcript", "逐字稿" })
    void chaptersAboveTheHeadingOfATranscriptAreNoSpeech(String heading) {
        assertThat(Samples.read("Chapters\n00:00 Intro\n05:00 Rivers\n\n" + heading
                + "\n00:00\nwhat did you read about the river\n00:05\nI read it all, you know\n00:08\nand what do you think\n")
                .body()).startsWith("what did you read").doesNotContain("Intro");
    }
}
