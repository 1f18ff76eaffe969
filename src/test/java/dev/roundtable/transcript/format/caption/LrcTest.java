package dev.roundtable.transcript.format.caption;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

class LrcTest {

    @Test
    void linesAreReadWithTheirTimesAndFields() {
        var transcript = Samples.sample("lines.lrc");
        assertThat(Samples.speeches(transcript)).containsExactly("Mara|Good morning, everybody.",
                "Mara|It rains. At 10:30 it will stop.", "Jonas|Really?", "Mara|Yes.", "Jonas|42");
        assertThat(transcript.pieces()).extracting("startTime").containsExactly(0.5, 2.25, 5.0, 6.0, 7.0);
        assertThat(transcript.pieces()).extracting("endTime").containsExactly(2.25, 4.0, 6.0, 7.0, null);
        assertThat(transcript.title()).isEqualTo("Rivers and rain");
        assertThat(transcript.facts().language()).isEqualTo("en");
    }

    @Test
    void aLineWithSeveralTimesIsSaidAtEach() {
        var transcript = Samples.read("[00:01.00][00:09.00]la la\n[00:05.000]in between\n");
        assertThat(transcript.format()).isEqualTo("lrc");
        assertThat(Samples.speeches(transcript)).containsExactly("null|la la", "null|in between", "null|la la");
        assertThat(transcript.pieces()).extracting("startTime").containsExactly(1.0, 5.0, 9.0);
    }

    @Test
    void aLineWithoutATimeGoesOnWithTheLineAbove() {
        assertThat(Samples
                .speeches(Samples.read("[by:x]\n[00:01.00]eins\nzwei\n[01:05.00]drei\n[01:06.00]vier\n[01:07.00]fünf\n")))
                .startsWith("null|eins zwei", "null|drei");
    }

    @Test
    void aLineMayGoOnForManyLines() {
        var text = "[00:01.00]one\n".repeat(1_000) + "two\n".repeat(1_000_000);
        var transcript = assertTimeoutPreemptively(ofSeconds(20), () -> Samples.read(text));
        assertThat(transcript.format()).isEqualTo("lrc");
        assertThat(transcript.body()).contains("one two two").endsWith("two two");
    }

    @ParameterizedTest
    @ValueSource(strings = { "[ti:x]\nwords without a time\n[00:01.00]a\n[00:02.00]b\n[00:03.00]c\n[00:04.00]d\n" })
    void wordsBeforeTheFirstTimeAreRefusedByLine(String text) {
        assertThat(Samples.refused(text).problem().line()).isEqualTo(2);
    }
}
