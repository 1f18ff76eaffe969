package dev.roundtable.transcript.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.format.Formats;

@DisplayName("A line among the words that nobody says")
class SectionsInWordsTest {

    private static final String TALK = "Anna: How are you?\n\nTom: I am glad.\n\n";

    @ParameterizedTest
    @ValueSource(strings = { "Summary\nThey are glad.", "Zusammenfassung\n\nSie sind froh.", "Key points\n- Anna is glad",
            "Notes\n- Anna is glad",
            "Kapitel\n00:00 Anna", "会议摘要\n他们很高兴。" })
    void isTheTitleOfASection(String section) {
        assertThat(doubts(TALK + section + "\n\n" + TALK)).singleElement().satisfies(doubt -> {
            assertThat(doubt.message()).contains("title of a section");
            assertThat(doubt.line()).isEqualTo(5);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "House adjourned.", "The committee rose at 6 p.m.", "The meeting was adjourned until Monday.",
            "Meeting ended.", "会议结束", "Call ended.", "本院遂於下午六時散會。" })
    void isANoteAboutTheSitting(String note) {
        assertThat(doubts(TALK + note + "\n\n" + TALK)).singleElement()
                .satisfies(doubt -> assertThat(doubt.message()).contains("note about the sitting"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Summary? You tell me.", "I made notes\nand you?", "Summary.\nThat is what I say.",
            "The House adjourned, and I wept.", "The House is adjourned.", "Decisions, decisions\nas you say." })
    void isNotWhatSomebodySays(String words) {
        assertThat(doubts(TALK + words + "\n\n" + TALK)).isEmpty();
    }

    private static List<Problem> doubts(String text) {
        var read = Formats.read(new TextFile("talk.txt", text.getBytes(StandardCharsets.UTF_8)));
        return ReadingDoubts.of("talk.txt", text, read, List.of());
    }
}
