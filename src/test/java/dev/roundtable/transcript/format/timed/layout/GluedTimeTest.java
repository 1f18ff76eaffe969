package dev.roundtable.transcript.format.timed.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Samples;

@DisplayName("Times that are glued to words in text of a video page")
class GluedTimeTest {

    private static final String FIRST = "we went down to the river and looked at it for a while ";
    private static final String SECOND = "because nobody had seen the rain for a long time";

    @ParameterizedTest
    @ValueSource(strings = { "5 seconds,1 minute,1 minute, 10 seconds", "5 secondes,1 minute,1 minute et 10 secondes",
            "5 Sekunden,1 Minute,1 Minute und 10 Sekunden", "5 segundos,1 minuto,1 minuto y 10 segundos", "5 秒,1 分,1 分 10 秒",
            "5 секунд,1 минута,1 минута 10 секунд" })
    void arePartedInTheLanguageOfTheReader(String words) {
        var parts = words.split(",", 3);
        var text = "Chapter 1: Rivers\n0:00So %s\n0:05%sand %s\nChapter 2: Rain\n1:00%sand %s\n1:10%sso it was\n".formatted(
                FIRST,
                parts[0], SECOND, parts[1], SECOND, parts[2]);
        var transcript = Samples.read(text);
        assertThat(transcript.pieces()).extracting(Transcript.Piece::startTime).containsExactly(0.0, 5.0, 60.0, 70.0);
        assertThat(transcript.body()).startsWith("So we went").endsWith("so it was").doesNotContain("Chapter")
                .doesNotContain(parts[0]);
    }

    @Test
    void areOnlyThoseThatTellTheSameTimeTwice() {
        var text = "0:0512 seconds of it\n0:0712 seconds more\n0:0912 seconds again\n";
        assertThat(GluedTime.apart(text)).contains("0:0512 seconds of it");
        assertThat(GluedTime.apart("at 10:15 we met\n")).isEqualTo("at 10:15 we met\n");
    }
}
