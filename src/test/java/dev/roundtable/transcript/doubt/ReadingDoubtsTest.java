package dev.roundtable.transcript.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.Transcript.Piece;
import dev.roundtable.transcript.format.Formats;

@DisplayName("A doubt about a reading")
class ReadingDoubtsTest {

    private static final String TALK = """
            Anna: How are the rivers?

            Tom: They are low, I think.

            Anna: And yours?

            Tom: Mine are dry. You should see them.
            """;

    @ParameterizedTest
    @ValueSource(strings = { TALK, """
            主持人：你们怎么看？

            王芳：我觉得水很低。

            主持人：谢谢你。
            """, """
            WEBVTT

            00:00.000 --> 00:03.000
            <v Anna>How are the rivers, and how are you?

            00:03.000 --> 00:06.000
            <v Tom>They are low, I think.
            """ })
    void isNotRaisedWithoutReason(String text) {
        assertThat(doubts(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "<video>%s</video> Thank you.", "Yes. <video>%s</video>",
            "Yes. <video> or <video>%s</video> So." })
    void isRaisedByWordsInAnElementThatAreLeftOut(String form) {
        var said = "Hello everyone, good morning from the river";
        assertThat(doubts("# Talk\n\n**Mara:** Who owns it?\n\n**Jonas:** Nobody.\n\n**Mara:** " + form.formatted(said) + "\n"))
                .anySatisfy(doubt -> assertThat(doubt.toString()).contains(said, "stands in an element of HTML"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Mara Lind And what do you do?", "Mara Lind What is it like?", "Mara Lind Okay so what is it?" })
    void isRaisedByAFullNameThatHasLostItsColon(String line) {
        assertThat(doubts("Mara Lind: How are the rivers?\nJonas Ek: They are low.\n" + line
                + "\nMara Lind: Thank you.\nJonas Ek: You are welcome.\n"))
                .anySatisfy(doubt -> assertThat(doubt.toString()).contains(line));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Mara Lind is right, I think.", "Mara Lind, you know that.", "I know Mara Lind." })
    void isNotRaisedByANameInASentence(String line) {
        assertThat(doubts("Mara Lind: How are the rivers?\nJonas Ek: They are low.\n" + line
                + "\nMara Lind: Thank you.\nJonas Ek: You are welcome.\n")).isEmpty();
    }

    @Test
    void namesTheLineOfWordsAboveTheFirstLabel() {
        var title = """
                WEBVTT

                00:00.000 --> 00:03.000
                Rivers of the north, part two

                00:03.000 --> 00:06.000
                <v Tom>They are low, I think.

                00:06.000 --> 00:09.000
                <v Anna>Are you sure?
                """;
        assertThat(doubts(title)).singleElement().satisfies(doubt -> {
            assertThat(doubt.line()).isEqualTo(4);
            assertThat(doubt.message()).contains("Rivers of the north", "above the first label");
            assertThat(doubt.remedy()).isNotBlank();
        });
    }

    @Test
    void isNotRaisedBySoundsAboveTheFirstLabel() {
        assertThat(doubts("""
                WEBVTT

                00:00.000 --> 00:03.000
                [music]

                00:03.000 --> 00:06.000
                <v Tom>They are low, I think.
                """)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "- Leia", "• Leia", "Heathrow: the rail link", "Date", "🤓", "the next steps", "[Researcher]",
            "Case Study #4" })
    void isRaisedByALabelThatIsNoName(String label) {
        var transcript = transcript(List.of(label, "Tom"), List.of("You are right about the next steps.", "Am I?"));
        assertThat(doubts("", transcript, List.of())).singleElement()
                .satisfies(doubt -> assertThat(doubt.message()).contains('"' + label + '"', "no name"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Tom Reed", "Dr. Reed", "Moderator", "SPEAKER_00", "Audience Member", "王芳", "Will",
            "Anna (Leeds)" })
    void isNotRaisedByANameOrAPart(String label) {
        var transcript = transcript(List.of(label, "Anna"), List.of("You will be a member of the audience.", "Am I?"));
        assertThat(doubts("", transcript, List.of())).isEmpty();
    }

    @Test
    void isNotRaisedByALabelOfTheSheet() {
        var transcript = transcript(List.of("The Vision", "Tom"), List.of("You have the vision.", "Have I?"));
        assertThat(doubts("", transcript, List.of())).hasSize(1);
        assertThat(doubts("", transcript, List.of("the vision"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "sp12: yes, you are\nsp12: no, I am not", "@is07 yes, you are\n@is07 I am not",
            "Tom: I was there", "<Reed>: I was there\n<Reed>: you were", "* Reed: I was\n* Reed: you were",
            "発言者: 私です\n発言者: はい", "Kim -Yes, I am", "Kim – yes, you are", "KimYes, you are" })
    void isRaisedByLabelsThatStayInTheWords(String words) {
        var transcript = transcript(List.of("Anna", "Kim"), List.of("Are you here?\n" + words, "I am."));
        assertThat(doubts(words, transcript, List.of())).singleElement().satisfies(doubt -> {
            assertThat(doubt.line()).isEqualTo(1);
            assertThat(doubt.message()).contains("words of another one");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "Three things: rain", "Two: rain\nThree: snow", "Rain: https://a.example\nRain: https://b.example",
            "10:15 and 10:20", "我有两个建议：第一", "Kim, are you there?", "Kim's river", "Kim was there", "Kim-- no", "Kimono" })
    void isNotRaisedByColonsInSpeech(String words) {
        var transcript = transcript(List.of("Anna", "Kim"), List.of("Are you here?\n" + words, "I am."));
        assertThat(doubts(words, transcript, List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Date: 3 May 2024", "Duration: 20 minutes", "Ort: Leipzig", "地点：北京" })
    void isRaisedByFieldsInTheWords(String field) {
        var transcript = transcript(List.of("Anna", "Kim"), List.of(field, "Are you there? I am."));
        assertThat(doubts(field, transcript, List.of())).singleElement()
                .satisfies(doubt -> assertThat(doubt.message()).contains(field, "field of a header"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "```", "--- END ---", "{: .note}", "| a | b |", "Yes.</p>", "\uE721" })
    void isRaisedByMarksInTheWords(String mark) {
        var transcript = transcript(List.of("Anna", "Kim"), List.of("Are you there?\n\n" + mark, "I am."));
        assertThat(doubts(mark, transcript, List.of())).singleElement()
                .satisfies(doubt -> assertThat(doubt.message()).contains(mark, "marks"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "- I am - or was - there", "a < b, you say", "* yes", "I said \\o/" })
    void isNotRaisedByMarksThatPeopleWrite(String words) {
        var transcript = transcript(List.of("Anna", "Kim"), List.of("Are you there?\n\n" + words, "I am."));
        assertThat(doubts(words, transcript, List.of())).isEmpty();
    }

    @Test
    void isRaisedByLinesOfASpeakerThatAreInNoTurn() {
        var text = "Anna: How are you?\nKim: Fine, and you?\nAnna: Well, I am glad.\n";
        var read = transcript(List.of("Anna", "Kim"), List.of("How are you?", "Fine, and you?"));
        assertThat(doubts(text, read, List.of())).singleElement().satisfies(doubt -> {
            assertThat(doubt.line()).isEqualTo(3);
            assertThat(doubt.message()).contains("in no turn");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "Kim Reed", "Anna Weber, Leeds", "Dr. Holt", "Thomas" })
    void isRaisedByALostLineThatIsOnlyAName(String words) {
        var talk = "Anna: How are you?\nKim: Fine, and you?\n";
        var read = transcript(List.of("Anna", "Kim"), List.of("How are you?", "Fine, and you?"));
        assertThat(doubts(talk + "Anna: " + words + "\n", read, List.of())).singleElement().satisfies(doubt -> {
            assertThat(doubt.line()).isEqualTo(3);
            assertThat(doubt.message()).contains("in no turn");
        });
        assertThat(doubts("Anna: " + words + "\n\n" + talk, read, List.of())).as("above the talk").isEmpty();
    }

    @Test
    void isNotRaisedWhereATitleHasTheFirstWords() {
        var read = transcript(List.of("Anna", "Kim"), List.of("Hi", "Fine, and you?"));
        assertThat(doubts("Hi Clinic visit\n\nAnna: Anna Weber\n\nAnna: Hi\nKim: Fine, and you?\n", read, List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "[00:03] Anna: Well, I am glad.", "**Anna**: Well, I am glad.", "(1.5s) Anna: Well, I am glad." })
    void isRaisedByLinesOfASpeakerBehindOtherMarks(String line) {
        var read = transcript(List.of("Anna", "Kim"), List.of("How are you?", "Fine, and you?"));
        assertThat(doubts("Anna: How are you?\nKim: Fine, and you?\n" + line + "\n", read, List.of())).singleElement()
                .satisfies(doubt -> assertThat(doubt.message()).contains("in no turn"));
    }

    @Test
    void isRaisedByNamesInTheMiddleOfLines() {
        var line = "You are low. Tom Reed: I know. Anna: Do you? Tom Reed: Yes. Anna: Well! Tom Reed: So it is. Anna: Good.";
        assertThat(doubts("", transcript(List.of("Kim", "Lee"), List.of(line, "I see.")), List.of())).hasSize(2)
                .allSatisfy(doubt -> assertThat(doubt.message()).contains("middle of a line"));
        var speech = "I say two things. First: rain. Second: snow. Note: I do. And: you do. And: I do. And: so.";
        assertThat(doubts("", transcript(List.of("Kim", "Lee"), List.of(speech, "I see.")), List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Fragment", "Segment", "Teil", "Часть", "片段" })
    void isRaisedByThePartsOfARecordingAsSpeakers(String part) {
        var read = transcript(List.of(part + " 0", part + " 1"), List.of("How are you?", "Fine, and you?"));
        assertThat(doubts("", read, List.of())).hasSize(2)
                .allSatisfy(doubt -> assertThat(doubt.message()).contains("looks like no name"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Speaker 0", "Participant 2", "Kim", "Sprecher 1" })
    void isNotRaisedByNumberedVoices(String voice) {
        assertThat(doubts("", transcript(List.of(voice, "Lee"), List.of("How are you?", "Fine, and you?")), List.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "I thank you. Kim: I think it is low.", "Is it low? Lee: No, it is not.",
            "Das ist gut. Lee: Ja, das finde ich auch.", "C'est bien ! Kim: Oui, je le pense." })
    void isRaisedByTheNameOfASpeakerInTheMiddleOfALine(String line) {
        assertThat(doubts("", transcript(List.of("Kim", "Lee"), List.of(line, "I see.")), List.of())).singleElement()
                .satisfies(doubt -> assertThat(doubt.message()).contains("middle of a line"));
    }

    @Test
    void doubtWordsOfAnotherInBrackets() {
        assertThat(doubts("Ann: How old is [Tom: Old.] the river? (Note: it is old.)\n\nTom: Nobody knows that.\n\n"
                + "Ann: And the lake?\n\nTom: The lake is young.\n")).singleElement()
                .satisfies(doubt -> assertThat(doubt.message()).contains("\"Tom: Old.", "middle of a line"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "I say it to Kim: it is low.", "We have one rule. Rivers: they are low.",
            "You know what I said, Lee: no.", "It was Monday. At 10:15 Kim left, and I did, too." })
    void isNotRaisedByOtherColonsInTheMiddleOfALine(String line) {
        assertThat(doubts("", transcript(List.of("Kim", "Lee"), List.of(line, "I see.")), List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Page 12", "- 12 -", "  1503 ", "Seite 3" })
    void isRaisedByNumbersOfPages(String page) {
        var transcript = transcript(List.of("Anna", "Kim"), List.of("You are\n" + page + "\nright.", "I am 12\nor 13 now."));
        assertThat(doubts("", transcript, List.of())).singleElement()
                .satisfies(doubt -> assertThat(doubt.message()).contains("number of a page"));
    }

    @Test
    void isRaisedByTimesInTheWords() {
        var times = "You are right. 0:1:23: I am. [00:01:30] You are. 0:1:35: I know.";
        var remarks = "You are [inaudible 00:01:23] and [inaudible 00:01:30], at 10:15 or [inaudible 00:01:35]";
        assertThat(doubts("", transcript(List.of("Anna", "Kim"), List.of(times, "Am I?")), List.of())).singleElement()
                .satisfies(doubt -> assertThat(doubt.message()).contains("0:1:23", "2 more"));
        assertThat(doubts("", transcript(List.of("Anna", "Kim"), List.of(remarks, "Am I?")), List.of())).isEmpty();
    }

    @Test
    void isRaisedByOverlappingPieces() {
        var said = List.of("so the river is very low this", "the river is very low this year", "is very low this year and you",
                "low this year and you can see it");
        var transcript = transcript(List.of("Anna", "Anna", "Anna", "Anna"), said);
        assertThat(doubts("", transcript, List.of())).singleElement()
                .satisfies(doubt -> assertThat(doubt.message()).contains("begins with the last words", "2 more"));
        var text = "[Anna]\n" + String.join("\n[Anna]\n", said);
        assertThat(doubts(text, transcript, List.of())).singleElement()
                .satisfies(doubt -> assertThat(doubt.line()).isEqualTo(4));
    }

    @Test
    void isRaisedByALongListThatNobodySays() {
        var list = "the rivers of the north are long and cold; ".repeat(20);
        assertThat(doubts("", transcript(List.of("Anna", "Kim"), List.of(list, list + "end")), List.of())).singleElement()
                .satisfies(doubt -> assertThat(doubt.message()).contains("list"));
        assertThat(doubts("", transcript(List.of("Anna", "Kim"), List.of(list, "Do you think?")), List.of())).isEmpty();
    }

    @Test
    void isRaisedByALabelledTextThatHardlyTalks() {
        var labels = List.of("Anna", "Kim", "Anna", "Kim", "Anna", "Kim");
        var said = List.of("rivers", "lakes", "boats", "bridges", "floods", "rain");
        assertThat(doubts("", transcript(labels, said), List.of())).singleElement()
                .satisfies(doubt -> assertThat(doubt.message()).contains("Hardly anybody"));
        assertThat(doubts("", transcript(labels, List.of("rivers", "You?", "boats", "I do", "floods", "rain")), List.of()))
                .isEmpty();
    }

    @Test
    void isNotRaisedByAListenerWhoIsNamedInAChat() {
        assertThat(doubts("""
                10:15:02 <anna> tom: are you there?
                10:15:09 <tom> anna: I am
                10:15:12 <anna> tom: good
                10:15:20 <tom> anna: Topic: what do you think?
                """)).isEmpty();
    }

    @Test
    void isRaisedByADocumentWithFewLabels() {
        var list = "- rivers\n- lakes\n| a | b |\n".repeat(4);
        var said = List.of("You do it.", "Do I?");
        assertThat(doubts("Anna: You do it.\n" + list + "Tom: Do I?\n", transcript(List.of("Anna", "Tom"), said), List.of()))
                .singleElement().satisfies(doubt -> assertThat(doubt.message()).contains("12 of 14 lines", "document"));
        assertThat(doubts("Anna: You do it.\nTom: Do I?\n- no\n", transcript(List.of("Anna", "Tom"), said), List.of()))
                .isEmpty();
    }

    @Test
    void isRaisedByTitlesOfChapters() {
        assertThat(doubts("""
                WEBVTT

                00:00.000 --> 05:00.000
                The rivers

                05:00.000 --> 12:00.000
                The lakes
                """)).singleElement().satisfies(doubt -> assertThat(doubt.message()).contains("chapters"));
    }

    @Test
    void isGivenForThreePlacesAtMost() {
        var fields = "Date: 1 May\nPlace: Leeds\nVenue: Hall\nDuration: 1 hour\nLanguage: English";
        var transcript = transcript(List.of("Anna", "Kim"), List.of(fields, "Are you there? I am."));
        assertThat(doubts(fields, transcript, List.of())).extracting(Problem::line).containsExactly(1, 2, 3, null);
        assertThat(doubts(fields, transcript, List.of()).get(3).message()).startsWith("2 more places are ");
        var four = fields.replace("\nLanguage: English", "");
        assertThat(doubts(four, transcript(List.of("Anna", "Kim"), List.of(four, "Are you there? I am.")), List.of()).get(3)
                .message()).startsWith("One more place is ");
    }

    private static List<Problem> doubts(String text) {
        var file = file(text);
        return ReadingDoubts.of("talk.txt", text, Formats.read(file), List.of());
    }

    private static List<Problem> doubts(String text, Transcript transcript, List<String> known) {
        return ReadingDoubts.of("talk.txt", text, transcript, known);
    }

    private static TextFile file(String text) {
        return new TextFile("talk.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    /** A reading with one piece for each label. */
    private static Transcript transcript(List<String> labels, List<String> words) {
        var body = new StringBuilder();
        var pieces = new java.util.ArrayList<Piece>();
        for (int i = 0; i < labels.size(); i++) {
            int start = body.codePointCount(0, body.length());
            body.append(words.get(i)).append("\n\n");
            pieces.add(new Piece(start, body.codePointCount(0, body.length()), labels.get(i), null, null, null));
        }
        return new Transcript("labelled/name-colon", null, null, null, body.toString(), pieces, List.of());
    }
}
