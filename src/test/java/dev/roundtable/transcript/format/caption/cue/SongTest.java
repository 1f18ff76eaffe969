package dev.roundtable.transcript.format.caption.cue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

class SongTest {

    @ParameterizedTest
    @ValueSource(strings = { "[00:01.00]♪ Oh river ♪\n[00:02.00]♪ carry me home ♪\n[00:03.00]♫ over the hills\n",
            "1\n00:00:01,000 --> 00:00:02,000\n♪ Oh river ♪\n\n2\n00:00:02,000 --> 00:00:03,000\n♪ carry me ♪\n\n3\n00:00:03,000 --> 00:00:04,000\n♪ home ♪\n",
            "WEBVTT\n\n00:01.000 --> 00:02.000\n♪ Oh Fluss ♪\n\n00:02.000 --> 00:03.000\n♪ trag mich ♪\n\n00:03.000 --> 00:04.000\n♪ heim ♪\n" })
    void aSongWithNotesIsRefused(String captions) {
        assertThat(Samples.refused(captions)).hasMessageContaining("song");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[ar:The Banks]\n[00:01.00]Carry me home, river\n[00:02.00]Carry me home, river\n[00:03.00]Over the hills\n[00:04.00]Carry me home, river\n[00:05.00]Carry me home, river\n",
            "WEBVTT\n\n00:01.000 --> 00:02.000\n[Verse 1]\n\n00:02.000 --> 00:03.000\nOh river\n\n00:03.000 --> 00:04.000\n[Chorus]\n\n00:04.000 --> 00:05.000\nCarry me\n" })
    void whatMayBeASongHasAWarning(String captions) {
        assertThat(Samples.read(captions).problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains("song"));
    }

    @Test
    void aSongWithinATalkIsNoSong() {
        assertThat(Samples
                .read("[00:01.00]Welcome to the show.\n[00:02.00]♪ Oh river ♪\n[00:03.00]Thank you.\n[00:04.00]Good night.\n")
                .problems()).isEmpty();
    }
}
