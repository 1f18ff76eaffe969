package dev.roundtable.transcript.format.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.Panels;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Formats;

@DisplayName("The sections of a meeting")
class MeetingSectionsTest {

    private static final String TALK = """
            Anna: How are the rivers, and how are you?

            Tom: They are low, I think.
            """;

    @ParameterizedTest
    @ValueSource(strings = { "Topic: The lakes", "Subtopic: Lakes of the north", "Agenda item: Lakes", "TOPIC: Lakes" })
    void areNoSpeech(String topic) {
        assertThat(read(TALK + "\n" + topic + "\n\n" + TALK).body()).doesNotContainIgnoringCase("lakes");
    }

    @Test
    void areSpeechInsideASentence() {
        assertThat(read(TALK + "It is our first topic: the lakes.\n\n" + TALK).body()).contains("topic: the lakes");
    }

    @ParameterizedTest
    @ValueSource(strings = { "### Transcription ended after 00:49:58\n\n*This transcript was computer generated.*",
            "### Section 6\n{: #section6}", "## Pause\n\n(laughter)" })
    void leaveNoFurnitureToTheVoiceBefore(String end) {
        var body = read("**Anna:** How are the rivers?\n\n**Tom:** Low, I think.\n\n**Anna:** Bye.\n\n" + end + "\n").body();
        assertThat(body).endsWith("Bye.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "An interview about rivers (transcript)", "一、河流（第一部分）", "Rivers, \"low or high\"" })
    void areNotATitleInBrackets(String title) {
        assertThat(labels(title + "\n\n" + TALK + "\n" + TALK)).containsExactly("Anna", "Tom", "Anna", "Tom");
    }

    @ParameterizedTest
    @ValueSource(strings = { "MEETING TRANSCRIPT: Rivers of the north", "Interview Notes: Rivers", "Protokoll: Flüsse",
            "회의록: 강",
            "会议记录：河流" })
    void areNotTheNameOfADocument(String title) {
        assertThat(labels(title + "\n\n" + TALK + TALK)).containsOnly("Anna", "Tom");
    }

    @ParameterizedTest
    @ValueSource(strings = { "장소: 서울\n날짜: 2024-05-03\n", "Дата: 3 мая 2024\nМесто: Лидс\n", "Tarih: 3 Mayıs\nYer: Leeds\n",
            "Tanggal: 3 Mei 2024\nTempat: Leeds\n", "التاريخ: 3 مايو\nالمكان: ليدز\n" })
    void areNotTheFieldsAboveIt(String fields) {
        var transcript = read(fields + "\n" + TALK + "\n" + TALK);
        assertThat(labels(fields + "\n" + TALK + "\n" + TALK)).containsOnly("Anna", "Tom");
        assertThat(transcript.body()).startsWith("How are the rivers");
    }

    @Test
    void ofAChangelogAreNoSpeakers() {
        assertThatThrownBy(() -> read("""
                # Changelog

                ## 2.1

                ### Fixed
                - the river no longer floods

                ### Fixes
                - lakes

                ## 2.0

                ### Fixed
                - two bridges

                ### Fixes
                - a boat
                """)).isInstanceOf(TranscriptException.class);
    }

    @Test
    void ofADocumentWithCodeAreNoSpeakers() {
        var code = "\n```\nrun river\n```\n\n";
        assertThatThrownBy(() -> read("# River\n\n**Start:** You call it.\n" + code + "**Stop:** You stop it, please.\n" + code
                + "**Start:** You call it again.\n" + code + "**Stop:** You are done.\n"))
                .isInstanceOf(TranscriptException.class)
                .hasMessageContaining("blocks of code");
    }

    @Test
    void mayShowCodeInALongTalk() {
        var text = "# River\n\n" + ("**Anna:** What is this?\n\n**Tom:** I call it.\n\n").repeat(8) + "\n```\nrun river\n```\n";
        assertThat(labels(text)).containsOnly("Anna", "Tom");
    }

    @ParameterizedTest
    @ValueSource(strings = { "참석자:\n- 민아: 제품 리드\n- 준호: 엔지니어\n\n민아: 강이 어때요?\n\n준호: 낮아요.\n\n민아: 네.\n\n준호: 네.\n",
            "Participants:\n- 민아: product lead\n- 준호: engineer\n\n민아: How are you?\n\n준호: I am fine.\n\n민아: Yes.\n\n준호: Yes.\n" })
    void areNotTheListOfPeopleAboveIt(String text) {
        assertThat(labels(text)).containsExactly("민아", "준호", "민아", "준호");
    }

    @Test
    void mayHaveTimesInTheWords() {
        var text = "Anna: So the [00:05:00] rivers are low, and you?\n\nTom: I know. [00:06:00] They are.\n\n";
        assertThat(read(text + TALK).body()).startsWith("So the rivers are low, and you?\n\nI know. They are.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "(APPLAUSE) REED", "(Laughter) REED" })
    void mayHaveASoundBeforeAName(String label) {
        assertThat(labels("WEBER: You are low.\n\nREED: I am.\n\nWEBER: You are.\n\n" + label + ": I was.\n"))
                .containsExactly("WEBER", "REED", "WEBER", "REED");
    }

    private static List<String> labels(String text) {
        return read(text).pieces().stream().map(Transcript.Piece::label).toList();
    }

    private static Transcript read(String text) {
        return Formats.read(Panels.file("talk.md", text));
    }
}
