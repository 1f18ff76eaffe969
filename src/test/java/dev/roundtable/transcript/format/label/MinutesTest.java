package dev.roundtable.transcript.format.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("Minutes of a chat, in which a name stands once and lines continue")
class MinutesTest {

    private static final String MINUTES = "Anna: welcome everybody, shall we start?\nTom: yes\n… I have the agenda\n… we have three items\n"
            + "Maria: I have a question\n… on the second item\nAnna: please go ahead\n… you have two minutes\nMaria: thank you\n"
            + "… they are dry\nTom: I agree\n";
    private static final String[] SAID = { "Anna|welcome everybody, shall we start?",
            "Tom|yes\n… I have the agenda\n… we have three items",
            "Maria|I have a question\n… on the second item", "Anna|please go ahead\n… you have two minutes",
            "Maria|thank you\n… they are dry", "Tom|I agree" };

    @Test
    void areReadWithNamesInSmallLetters() {
        assertThat(Samples.speeches(Samples.read(MINUTES))).containsExactly(SAID);
        var small = MINUTES.replace("Anna:", "anna:").replace("Tom:", "tom:").replace("Maria:", "maria:");
        assertThat(Samples.speeches(Samples.read(small))).usingElementComparator((a, b) -> a.compareToIgnoreCase(b))
                .containsExactly(SAID);
        assertThat(Samples.speeches(Samples.read(small.replace("… ", "... ").replace("\n", "\r\n"))))
                .extracting(said -> said.replace("... ", "… ").toUpperCase(Locale.ROOT)).first()
                .isEqualTo(SAID[0].toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Scribe: tom", "Scribes: tom, maria", "Minutes taken by: tom" })
    void nameTheScribeAboveTheTalk(String scribe) {
        var read = Samples.read("Meeting: Rivers Group\nDate: 3 May 2024\n" + scribe + "\n\n" + MINUTES);
        assertThat(Samples.speeches(read)).containsExactly(SAID);
        assertThat(read.title()).isNull();
    }
}
