package dev.roundtable.transcript.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript.Piece;
import dev.roundtable.transcript.format.Samples;

@DisplayName("Credits of captions")
class CreditsTest {

    @ParameterizedTest
    @ValueSource(strings = { "Subtitles by River Films", "Captioned by M. Otter", "Transcribed and edited by Ann Lake",
            "Untertitel von Marie See", "Untertitelung: Seefilm", "Sous-titres réalisés par la Société du Lac",
            "Subtítulos por Ana Lago", "字幕由河边小组制作", "字幕：王芳", "翻译：王芳", "时间轴：李雷", "번역: 김하나", "Редактор субтитров А. Озеров",
            "www.rivers.example/films", "Visit us at https://rivers.example", "RIVERS.ORG" })
    void areDoubtedWithTheirLine(String credit) {
        assertThat(doubts(captions(credit, 1))).singleElement().satisfies(doubt -> {
            assertThat(doubt.line()).isEqualTo(3);
            assertThat(doubt.message()).contains(credit);
        });
        assertThat(doubts(captions(credit, 12))).as("at the end").singleElement()
                .satisfies(doubt -> assertThat(doubt.line()).isEqualTo(47));
    }

    /** Who speaks is not who made the captions. */
    @ParameterizedTest
    @ValueSource(strings = { "字幕：王芳", "校对：王芳", "时间轴：李雷" })
    void nameNoSpeaker(String credit) {
        assertThat(Samples.read(captions(credit, 1)).pieces()).extracting(Piece::label).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(strings = { "The captions were made by a friend of mine.", "Subtitles bother me.", "He signed by hand.",
            "I read it at www.rivers.example and then I wrote.", "It is called rivers.", "字幕很好看。",
            "Die Untertitel stimmen nicht.", "See version 2.0", "www.rivers.example。" })
    void areNotSoughtInWhatPeopleSay(String words) {
        assertThat(doubts(captions(words, 1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Subtitles by hand take a week.", "Translated by a friend, it reads well." })
    void areNotSoughtInTheMiddle(String words) {
        assertThat(doubts(captions(words, 6))).isEmpty();
    }

    /** Twelve captions, one of which is given. */
    private static String captions(String words, int place) {
        var text = new StringBuilder();
        for (int i = 1; i <= 12; i++) {
            text.append("%d\n00:00:%02d,000 --> 00:00:%02d,900\n%s\n\n".formatted(i, i, i,
                    i == place ? words : "The river is " + i + " metres deep here."));
        }
        return text.toString();
    }

    private static List<Problem> doubts(String text) {
        return ReadingDoubts.of("talk.srt", text, Samples.read(text), List.of()).stream()
                .filter(doubt -> doubt.message().contains("credit")).toList();
    }
}
