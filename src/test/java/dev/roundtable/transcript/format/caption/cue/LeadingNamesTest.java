package dev.roundtable.transcript.format.caption.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Samples;

@DisplayName("A full name before the words of every cue")
class LeadingNamesTest {

    @ParameterizedTest
    @CsvSource({ "Anna Weber,Tom Reed", "Jürgen von Holt,Anke Voss", "Anna & Peter McNeil,Maria del Carmen",
            "Anne-Marie Roux,José María García",
            "ANNA WEBER,TOM REED" })
    void namesTheVoice(String one, String other) {
        var lines = List.of(one + " Who owns the river?", one + "  you know, I ask because it is deep.",
                other + " Nobody owns it.",
                one + " And who cleans it?", other + " We do.", other + " Every spring, with boats.");
        for (var text : List.of(srt(lines), srt(lines).replace("\n", "\r\n"), "WEBVTT\n\n" + srt(lines).replace(',', '.'))) {
            var read = Samples.read(text);
            assertThat(read.format()).endsWith("/name-words");
            assertThat(read.pieces().stream().map(Transcript.Piece::label)).containsOnly(one, other);
            assertThat(read.body()).startsWith("Who owns the river?").doesNotContain(one, other);
        }
    }

    @Test
    void mayBeMissingOnce() {
        var lines = new ArrayList<>(Collections.nCopies(6, "Anna Weber I ask."));
        lines.addAll(Collections.nCopies(5, "Tom Reed You do."));
        lines.add("And I do.");
        assertThat(Samples.read(srt(lines)).pieces()).extracting(Transcript.Piece::label).containsOnly("Anna Weber",
                "Tom Reed");
    }

    /** Words, songs, one speaker whose name may be a word, names that do not return. */
    @ParameterizedTest
    @ValueSource(strings = { "Anna Weber asks us.|Tom Reed knows it.|What do they say?|Well, we saw.|Nothing at all.",
            "Anna Weber asks us.|Tom Reed knows it.|Mara Lind pays for it.|Jane Holt left.",
            "New York is big.|New York is old.|South Lake is deep.|South Lake is cold.",
            "Anna Weber is here.|Anna Weber is there.|Anna Weber is gone.",
            "anna weber asks|tom reed says|anna weber asks|tom reed says",
            "你好吗？|我很好。|你好吗？|我很好。" })
    void isNoneOtherwise(String lines) {
        assertThat(Samples.read(srt(List.of(lines.split("\\|")))).pieces()).extracting(Transcript.Piece::label)
                .containsOnlyNulls();
    }

    private static String srt(List<String> lines) {
        var text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append("%d\n00:00:%02d,000 --> 00:00:%02d,000\n%s\n\n".formatted(i + 1, 2 * i, 2 * i + 2, lines.get(i)));
        }
        return text.toString();
    }
}
