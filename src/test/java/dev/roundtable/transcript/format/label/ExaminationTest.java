package dev.roundtable.transcript.format.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.format.Samples;

@DisplayName("The record of an examination")
class ExaminationTest {

    private static final String[] TURNS = { "MR. HOLT|Good morning. Could you say\nyour name?", "THE WITNESS|Anna Weber.",
            "MR. HOLT|Where do you live?", "MS. LOPEZ|Objection.", "THE WITNESS|In Leeds.", "MS. LOPEZ|Since when?",
            "THE WITNESS|Since 1999." };

    private static final String RECORD = """
            STATE OF THE RIVERS
            Case No.: 12-34
            For the Trust: Ms. Ada Lopez
            (Witness sworn.)
            EXAMINATION
            BY MR. HOLT:
            Q.   Good morning. Could you say
            your name?
            A.   Anna Weber.
            Q.   Where do you live?
            MS. LOPEZ:  Objection.
            THE WITNESS:  In Leeds.
            (Exhibit 1 was marked
            for identification.)
            CROSS-EXAMINATION
            BY MS. LOPEZ:
            Q.   Since when?
            A.   Since 1999.
            """;

    @Test
    void saysWhoAsksAndWhoAnswers() {
        var talk = Samples.read(RECORD);
        assertThat(turns(talk)).containsExactly(TURNS);
        assertThat(talk.format()).isEqualTo("labelled/q-a");
        assertThat(turns(Samples.read(RECORD.replace("\n", "\r\n")))).containsExactly(TURNS);
    }

    @Test
    void mayHaveLineNumbersAndPages() {
        var numbered = new StringBuilder();
        int line = 0;
        for (var each : RECORD.lines().toList()) {
            if (line % 6 == 0) {
                numbered.append("\f                                   ").append(line / 6 + 1)
                        .append("\n              RIVER REPORTERS, INC.\n\n");
            }
            numbered.append("%3d      %s\n\n".formatted(line % 6 + 1, each));
            line++;
        }
        assertThat(turns(Samples.read(numbered.toString()))).containsExactly(TURNS);
    }

    @Test
    void leavesNobodyNamedWhereNobodyIs() {
        assertThat(Samples.speeches(Samples.read("Q. Is it low?\nA. Yes, it is.\nQ. Since when?\nA. Since May.\n")))
                .containsExactly("Q|Is it low?", "A|Yes, it is.", "Q|Since when?", "A|Since May.");
    }

    @Test
    void mayHavePagesAndLinesInBracketsThatAreNoTimes() {
        var talk = Samples.read("[3:02] Q. Is it low?\n[3:04] A. Yes, it is.\n[11:01] Q. Since when?\n[11:03] A. Since May.\n");
        assertThat(Samples.speeches(talk)).containsExactly("Q|Is it low?", "A|Yes, it is.", "Q|Since when?", "A|Since May.");
        assertThat(talk.pieces()).extracting("startTime").containsOnlyNulls();
    }

    @Test
    void mayHaveTimesInBrackets() {
        var talk = Samples
                .read("[00:02] Q. Is it low?\n[00:04] A. Yes, it is.\n[00:09] Q. Since when?\n[1:00:03] A. Since May.\n");
        assertThat(Samples.speeches(talk)).containsExactly("Q|Is it low?", "A|Yes, it is.", "Q|Since when?", "A|Since May.");
        assertThat(talk.pieces()).extracting("startTime").containsExactly(2.0, 4.0, 9.0, 3603.0);
    }

    @Test
    void mayNameWhoAsksInTheQuestion() {
        assertThat(
                Samples.speeches(Samples.read("Q. (By Mr. Holt) Is it low?\nA. Yes, it is.\nQ. Since when?\nA. Since May.\n")))
                .containsExactly("Mr. Holt|Is it low?", "THE WITNESS|Yes, it is.", "Mr. Holt|Since when?",
                        "THE WITNESS|Since May.");
    }

    @Test
    void ofAHearingNamesSpeakersBeforeAFullStop() {
        assertThat(Samples.speeches(Samples.read("""
                    The Chairman. The hearing begins. Mr. Holt
                is first.
                    Mr. HOLT. Thank you. The river is
                low. Mr. Reed knows it.
                    The Chairman. And you, Ms. Lopez?
                    Ms. Lopez. I agree.
                    Mr. HOLT. I yield.
                """))).containsExactly("The Chairman|The hearing begins. Mr. Holt\nis first.",
                "Mr. HOLT|Thank you. The river is\nlow. Mr. Reed knows it.", "The Chairman|And you, Ms. Lopez?",
                "Ms. Lopez|I agree.", "Mr. HOLT|I yield.");
    }

    private static java.util.List<String> turns(dev.roundtable.transcript.file.Transcript talk) {
        return Samples.speeches(talk).stream().map(turn -> turn.replaceAll("\\s*\n\\s*", "\n")).toList();
    }

    @Test
    void namesWhoAsksBehindALabelWithAColon() {
        var talk = Samples
                .read("Q: (By Mr. Holt) Where were you?\n\nA: At home.\n\nQ: Alone?\n\nA: I was.\n\nMR. FINCH: Objection.\n");
        assertThat(talk.pieces()).extracting("label").containsExactly("Mr. Holt", "THE WITNESS", "Mr. Holt", "THE WITNESS",
                "MR. FINCH");
        assertThat(talk.body()).doesNotContain("By Mr. Holt");
    }
}
