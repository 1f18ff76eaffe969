package dev.roundtable.transcript.format.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.transcript.Damage;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Formats;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.Samples;

class CongressionalRecordTest {

    private static final String RECORD = """
            <html><head><title>Congressional Record, Volume 1</title></head>
            <body><pre>
            [Congressional Record Volume 1, Number 9 (Monday, May 6, 2024)]
            [House]
            [Pages H1-H2]
            From the Congressional Record Online through the Government Publishing Office [<a href="http://x">x</a>]

                                    OUR RIVERS

              The SPEAKER pro tempore (Mr. Ek). Under the rule,

            [[Page H2]]

            the gentleman (Mr. Reed) is recognized.
              %s Mr. Speaker, who owns
            the river&mdash;I ask.
              Nobody does.

                                      ____

            </pre></body></html>
            """;

    @ParameterizedTest
    @CsvSource({ "Mr. REED.,Mr. REED", "Ms. McKAY.,Ms. McKAY", "Mrs. DE LA CRUZ.,Mrs. DE LA CRUZ",
            "Mr. REED of New York.,Mr. REED of New York", "Miss O'NEIL.,Miss O'NEIL" })
    void namesWhoSpeaksEvenOnce(String written, String name) {
        var text = RECORD.formatted(written);
        for (var record : new String[]{ text, text.replace("\n", "\r\n"), text.replaceAll("<[^>]*>", "") }) {
            var talk = Samples.read(record);
            assertThat(talk.format()).isEqualTo("labelled/name-stop");
            assertThat(Samples.speeches(talk)).containsExactly(
                    "The SPEAKER pro tempore|Under the rule, the gentleman (Mr. Reed) is recognized.",
                    name + "|Mr. Speaker, who owns the river—I ask.\n\nNobody does.");
        }
    }

    @Test
    void aListOfBillsIsNoTalk() {
        var list = RECORD.replaceAll("(?m)^  .*$", "").formatted();
        assertThat(new CongressionalRecord().recognizes(Input.of("a.htm", list, List.of())))
                .isFalse();
    }

    @Test
    void damagedFilesAreReadOrRefusedByName() {
        var bytes = RECORD.formatted("Mr. REED.").getBytes(StandardCharsets.UTF_8);
        Stream.concat(Damage.truncated(bytes), Damage.changed(bytes, 10_000)).forEach(damaged -> {
            try {
                assertThat(Samples.tiles(Formats.read(new TextFile("record.htm", damaged)))).isTrue();
            } catch (TranscriptException refused) {
                assertThat(refused.problem().file()).isEqualTo("record.htm");
            }
        });
    }
}
