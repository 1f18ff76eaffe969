package dev.roundtable.transcript.format.timed.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Samples;

@DisplayName("Lines of keys and values, and times in seconds")
class KeyedLinesTest {

    @ParameterizedTest
    @ValueSource(strings = { "start=%s end=99.0 text=%s\n", "start=%ss end=99s text=\"%s\"\n",
            "start=%ss, duration=3s, text='%s'\r\n",
            "id=3 start=%s end=99 text=%s\n", "[%ss] %s\n" })
    void haveTimesAndWords(String form) {
        var read = Samples
                .read(form.formatted("0.5", "So how are the rivers?") + form.formatted("3.5", "They are low this year.")
                        + form.formatted("7.0", "I saw them last week."));
        assertThat(read.pieces()).extracting(Transcript.Piece::startTime).containsExactly(0.5, 3.5, 7.0);
        assertThat(read.body()).isEqualTo("So how are the rivers? They are low this year. I saw them last week.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "speaker=%2$s start=%1$s end=99.0 text=%3$s\n", "start=%1$s end=99.0 speaker=%2$s text=%3$s\n" })
    void mayHaveSpeakers(String form) {
        var read = Samples.read(form.formatted("0.5", "Anna", "So how are the rivers?")
                + form.formatted("3.5", "Tom", "They are low this year.") + form.formatted("7.0", "Anna", "I see."));
        assertThat(Samples.speeches(read)).containsExactly("Anna|So how are the rivers?", "Tom|They are low this year.",
                "Anna|I see.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "[0.0s] 皆さんこんにちは。\n[3.5s] 今日は川について話します。\n", "[0.0s] こんにちは\n[3.5s] 始めましょう\n",
            "[0s] 大家好\n[12s] 今天谈河流\n[20s] 好\n", "[0.0s] 안녕하세요\n[3.5 s] 시작합시다\n" })
    void mayBeShortInScriptsWithoutSpaces(String text) {
        assertThat(Samples.read(text).pieces().get(0).startTime()).isZero();
        assertThat(Samples.read(text).body()).doesNotContain("[").doesNotContain("0");
    }

    @Test
    void areNoLinesOfAProgram() {
        var code = "start=3 end=5 text=one\nfor x in y:\n  print(x)\nreturn z\n";
        assertThat(KeyedLines.plain(code)).isEqualTo(code);
    }
}
