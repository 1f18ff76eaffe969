package dev.roundtable.transcript.format.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Facts.Participant;
import dev.roundtable.transcript.format.Samples;

@DisplayName("Names in capitals")
class CapitalsTest {

    private static final String[] SAID = { "HOLT|We meet by the river tonight, and I thank you all.",
            "MARSH|I came by boat, as you can see.", "HOLT|How was it? Tell us more.", "ORR|Cold, if you ask me.",
            "MARSH|You get used to it, I think.", "HOLT|Let us begin with the dam." };

    @Test
    void aloneOnALineAreLabelsWithoutBlankLines() {
        var text = new StringBuilder();
        for (var said : SAID) {
            text.append(said.replace("|", "\n")).append('\n');
        }
        assertThat(Samples.speeches(Samples.read(text.toString()))).containsExactly(SAID);
        assertThat(Samples.speeches(Samples.read(text.toString().replace("\n", "\r\n")))).containsExactly(SAID);
    }

    @Test
    void mayHaveThePartBelow() {
        var text = new StringBuilder();
        for (var said : SAID) {
            text.append(said.replace("HOLT|", "HOLT\nMODERATOR\n\n").replace("|", "\n\n")).append('\n');
        }
        var read = Samples.read(text.toString());
        assertThat(Samples.speeches(read)).containsExactly(SAID);
        assertThat(read.facts().people()).singleElement().extracting(Participant::name, Participant::title)
                .containsExactly("HOLT", "MODERATOR");
    }

    @Test
    void beforeLongTurnsAreLabelsAlthoughOnlyOneReturns() {
        var more = "\n\nThe river rises.\n\nThe dam holds.\n\nThe mill stands.\n\n";
        var read = Samples.read("JIM HOLT: Good evening to you." + more + "ANN MARSH: Thank you, Jim." + more
                + "MR. HOLT: Who pays?" + more + "MR. ORR: We do." + more + "MR. HOLT: I see." + more);
        assertThat(read.pieces()).extracting("label").containsExactly("JIM HOLT", "ANN MARSH", "MR. HOLT", "MR. ORR",
                "MR. HOLT");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "THE RIVER\nIt rises in the hills above the town.\nTHE MILL\nIt stands where the river bends.\nTHE DAM\nIt holds.\n",
            "CHAPTER ONE\nThe river rises in the hills above the town.\nCHAPTER TWO\nThe mill stands.\nTHE END\nOf the book.\n" })
    void areNoLabelsInADocument(String text) {
        assertThat(Samples.refused(text)).isNotNull();
    }

    @Test
    void areLabelsInARecordWithTimesAtTheMargin() {
        var read = Samples.read("""
                                                                   42


                           1              THE COURT:  We are on the record

                           2   without the jury.

                08:02:05   3              MS. ORR:  I have a question

                           4   about the dam.

                08:02:11   5              MR. HOLT:  So our answer is

                           6   that it holds.

                           7              THE COURT:  Do you agree?

                08:02:20   8              MS. ORR:  I do.

                           9              THE COURT:  Thank you.
                """);
        assertThat(Samples.speeches(read)).containsExactly("THE COURT|We are on the record\nwithout the jury.",
                "MS. ORR|I have a question\nabout the dam.", "MR. HOLT|So our answer is\nthat it holds.",
                "THE COURT|Do you agree?", "MS. ORR|I do.", "THE COURT|Thank you.");
    }
}
