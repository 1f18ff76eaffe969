package dev.roundtable.transcript.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.TranscriptException;

class YoutubeTextTest {

    @Test
    void theBundledPanelIsReadToTheLastCharacter() throws IOException {
        try (var in = getClass().getResourceAsStream("/transcripts/agi-next-2026.txt")) {
            var panel = Formats.read(new TextFile("agi-next-2026.txt", in.readAllBytes()));
            assertThat(panel.format()).isEqualTo("youtube-text");
            assertThat(panel.videoId()).isEqualTo("Y4jRSIIdmB8");
            assertThat(panel.title()).startsWith("清华 AGI-Next 圆桌对话：").endsWith("华尔街现场");
            assertThat(panel.body()).startsWith("Hello Hello").endsWith("\n");
            assertThat(panel.body().codePointCount(0, panel.body().length())).isEqualTo(24_097);
            assertThat(panel.pieces()).singleElement().satisfies(piece -> {
                assertThat(piece.end()).isEqualTo(24_097);
                assertThat(piece.label()).isNull();
                assertThat(piece.startTime()).isNull();
            });
        }
    }

    @Test
    void theBodyKeepsItsLineEnds() {
        var transcript = Samples.read("Title: Rivers: a talk\r\nVideo ID: abc\r\n===\r\n\r\nOne.\r\n\r\nTwo: \u202Eend.\r\n");
        assertThat(transcript.title()).isEqualTo("Rivers: a talk");
        assertThat(transcript.videoId()).isEqualTo("abc");
        assertThat(transcript.body()).isEqualTo("One.\r\n\r\nTwo: \u202Eend.\r\n");
    }

    @Test
    void theEmptyLineBelowTheRuleMayBeMissing() {
        assertThat(Samples.read("Title: A\nVideo ID: b\n=====\n  One.").body()).isEqualTo("  One.");
    }

    @Test
    void theVideoIdMayBeMissing() {
        assertThat(Samples.read("Title: A\n===\nWords.\n").videoId()).isNull();
    }

    @Test
    void aHeaderThatMissesSomethingIsNamed() {
        assertRefused("Just words.\n", "no line \"Title: …\"");
        assertRefused("Title: A\nVideo ID: b\nWords.\n", "The header has no end");
        assertRefused("Title: A\nVideo ID: b\n===\n\n", "Nobody says anything");
    }

    private static void assertRefused(String text, String why) {
        assertThatThrownBy(() -> Formats.read(Samples.file(text), "youtube-text", List.of()))
                .isInstanceOf(TranscriptException.class)
                .hasMessageContaining("talk.txt").hasMessageContaining(why);
    }
}
