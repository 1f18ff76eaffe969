package dev.roundtable.transcript.format.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.transcript.file.Transcript.Piece;
import dev.roundtable.transcript.format.Samples;

@DisplayName("A name with a party or position on the line above the words")
class PositionLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "Jane Holt (Lab);Peter Marsh (Con)", "Jane Holt, Labour;Peter Marsh, Conservative",
            "Jane Holt, Minister for Water;Peter Marsh, Head of Research", "JANE HOLT (Leeds) (Lab);PETER MARSH (Kent) (Con)",
            "Jane Holt (SPD);Peter Marsh (CDU/CSU)", "Jane Holt（工党）;Peter Marsh（保守党）" })
    void isALabel(String jane, String peter) {
        var wrapped = jane
                + "\nI beg to move that this House has considered the rivers in\nthe north, which I have visited.\n\n"
                + peter + "\nI thank the hon. Lady. Does she agree that they\nare low?\n\n" + jane + "\nI do.\n";
        var apart = wrapped.replace(jane + "\n", jane + "\n\n").replace(peter + "\n", peter + "\n\n");
        for (var text : List.of(wrapped, wrapped.replace("\n", "\r\n"), apart)) {
            assertThat(Samples.read(text).pieces()).extracting(Piece::label).extracting(String::toLowerCase)
                    .containsExactly("jane holt", "peter marsh", "jane holt");
        }
    }

    @Test
    void isNoLabelInProse() {
        assertThat(Samples.refused("Leeds Town (Yorkshire)\nThe town is old.\n\nHow do you get there?\nBy train.\n\nAnd back?\n"
                + "By train, too.\n")).isNotNull();
    }
}
