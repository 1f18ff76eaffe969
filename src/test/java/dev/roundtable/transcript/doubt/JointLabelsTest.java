package dev.roundtable.transcript.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.format.Samples;

@DisplayName("Labels that join two speakers")
class JointLabelsTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "ANNA: How deep is it?\n\nTOM: Two metres.\n\nANNA and TOM: Or three!\n\nANNA: Who built it?\n\nTOM: My father.\n\nANNA and TOM: Yes!\n",
            "ANNA: How deep is it?\r\n\r\nTOM: Two metres.\r\n\r\nANNA & TOM: Or three!\r\n\r\nANNA: Who?\r\n\r\nTOM: My father.\r\n\r\nANNA & TOM: Yes!\r\n",
            "王芳：河有多深？\n李明：两米。\n王芳和李明：或者三米！\n王芳：谁修的？\n李明：我爸爸。\n" })
    void haveAWarningWithTheirLine(String text) {
        assertThat(doubts(text)).filteredOn(doubt -> doubt.message().contains("two ")).singleElement()
                .satisfies(doubt -> assertThat(doubt.line()).isBetween(3, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Smith and Sons: How deep is it?\n\nTom: Two metres.\n\nSmith and Sons: Who built it?\n\nTom: My father.\n",
            "Anna: How deep is it?\n\nTom: Two metres, says Anna and Tom: nobody else.\n\nAnna: Who?\n\nTom: My father.\n" })
    void areNotOtherNames(String text) {
        assertThat(doubts(text)).noneMatch(doubt -> doubt.message().contains("two "));
    }

    private static List<Problem> doubts(String text) {
        return ReadingDoubts.of("talk.txt", text, Samples.read(text), List.of());
    }
}
