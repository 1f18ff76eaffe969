package dev.roundtable.transcript.format.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("A talk whose parts are dated or numbered")
class DatedPartsTest {

    private static final String TALK = "\nAnna Weber: How deep is the water here?\n\nTom Holt: Two metres, I think.\n\n"
            + "Anna Weber: And in winter?\n\nTom Holt: One metre more, as you know.\n\n";

    /** Days and times look like versions of a program: 12.05.2024. */
    @ParameterizedTest
    @ValueSource(strings = { "1%d.05.2024", "# 1%d.05.2024", "00.0%d.15", "## 1.2.%d", "## Version %d.0", "**2024.05.1%d**" })
    void isReadWithItsSpeakers(String title) {
        var text = title.formatted(1) + "\n" + TALK + title.formatted(2) + "\n" + TALK;
        for (var each : List.of(text, text.replace("\n", "\r\n"))) {
            assertThat(Samples.speeches(Samples.read(each)))
                    .contains("Anna Weber|How deep is the water here?", "Tom Holt|Two metres, I think.");
        }
    }
}
