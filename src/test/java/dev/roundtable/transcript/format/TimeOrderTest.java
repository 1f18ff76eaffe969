package dev.roundtable.transcript.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Problem.Severity;

@DisplayName("Times that go backwards")
class TimeOrderTest {

    private static final String CUES = """
            00:05.000 --> 00:09.000
            One.

            00:03.000 --> 00:04.000
            Two.

            00:08.000 --> 00:07.000
            Three.
            """;

    private static final String SEGMENTS = """
            {"segments": [{"start": 5, "end": 9, "text": "One."},

            {"start": 3, "end": 4, "text": "Two."},


            {"start": 8, "end": 7, "text": "Three."}]}""";

    @ParameterizedTest
    @ValueSource(strings = { CUES, "WEBVTT\n\n" + CUES, SEGMENTS })
    void areToldByLineAndNothingIsLost(String text) {
        var panel = PanelReader.read(Samples.file(text), null);
        int first = text.startsWith("WEBVTT") ? 3 : 1;
        assertThat(panel.problems()).extracting(Problem::severity).containsOnly(Severity.WARNING);
        assertThat(panel.problems()).extracting(Problem::toString).containsExactly(
                "talk.txt:" + (first + (text.equals(SEGMENTS) ? 2 : 3))
                        + ": This begins at 3.0 s, before what stands above it, at 5.0 s."
                        + " Check the times; the words are kept in the order of the file.",
                "talk.txt:" + (first + (text.equals(SEGMENTS) ? 5 : 6)) + ": This ends at 7.0 s, before it begins at 8.0 s."
                        + " Check the times; the words are kept in the order of the file.");
        assertThat(Samples.speeches(Samples.read(text))).containsExactly("null|One.", "null|Two.", "null|Three.");
        assertThat(Samples.read(text).pieces()).extracting("startTime").containsExactly(5.0, 3.0, 8.0);
    }

    @Test
    void areToldOfVoicesToo() {
        assertThat(Samples.read("WEBVTT\n\n00:05.000 --> 00:06.000\n<v Ann>Hi.\n\n00:04.000 --> 00:05.000\n<v Bob>Yes.")
                .problems())
                .singleElement().extracting(Problem::line).isEqualTo(6);
    }

    @Test
    void areCountedWhereTheyAreMany() {
        var text = new StringBuilder("WEBVTT\n");
        for (int i = 59; i >= 0; i--) {
            text.append("\n00:%02d.000 --> 00:59.000\nWord.\n".formatted(i));
        }
        var problems = Samples.read(text.toString()).problems();
        assertThat(problems).hasSize(6);
        assertThat(problems.get(5).message()).isEqualTo("54 more times go backwards.");
    }

    @Test
    void areNoneWhereSomeSpeakAtOnce() {
        assertThat(Samples.read("WEBVTT\n\n00:01.000 --> 00:09.000\nOne.\n\n00:01.000 --> 00:02.000\nTwo.\n\n"
                + "00:02.000 --> 00:02.000\nThree.").problems()).isEmpty();
    }
}
