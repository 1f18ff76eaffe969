package dev.roundtable.transcript.format.label.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("A short dialogue")
class ShortDialogueTest {

    @ParameterizedTest
    @ValueSource(strings = { "Ann: Hello?\nBob: Hi.", "Ann: Hello?\n\nBob: Hi.\n", "Ann：Hello?\r\nBob： Hi.\r\n",
            "# A talk\n\nAnn: Hello?\n\nBob: Hi." })
    void isReadWhereOneAsksAndAnotherAnswers(String text) {
        assertThat(Samples.speeches(Samples.read(text))).containsExactly("Ann|Hello?", "Bob|Hi.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Ann: The rain stops, Bob.\nBob: So it does.", "Ann: Good morning.\nBob: Hello.",
            "Ann: Who begins?\nBob: Cy does.\nCy: Well then." })
    void isReadWherePeopleTalkToEachOther(String text) {
        assertThat(Samples.read(text).pieces()).extracting("label").startsWith("Ann", "Bob");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Note: this. Warning: that.", "Note: this.\nWarning: that.", "Note: is this so?\nWarning: that.",
            "Usage: run it.\nMore: see below.", "Problem: why does it rain?\nSolution: clouds.", "Ann: Hello?",
            "Ann: Hello?\nAnn was alone.", "Ann: Hello?\nNobody came.\nBob: Hi.", "Rain: often.\nSnow: never.",
            "The chair: who is next?\nThe table: nobody.", "Question: who pays?\nAnswer: nobody.",
            "Host: example.org\nPort: 80", "Red: 5\nBlue: 7\nGreen: 9" })
    void isNotMadeOfProseOrLists(String text) {
        assertThat(Samples.refused(text)).hasMessageContaining("talk.txt:1");
    }

    @Test
    void isReadInMarkdownToo() {
        assertThat(Samples.speeches(Samples.read("**Ann:** Hello?\n\n**Bob:** Hi."))).containsExactly("Ann|Hello?", "Bob|Hi.");
    }
}
