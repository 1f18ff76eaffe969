package dev.roundtable.transcript.format.label.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("A text whose labels have two forms, numbers or letters")
class LabelFormsTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "**Ida** (Pier): Where is it?\n\n**Max** - Here, I think.\n\n**Ida** (Pier): When?\n\n**Max** - Now.\n",
            "**Ida**: Where is it?\n\n**Max** — Here, I think.\n\n**Ida**: When?\n\n**Max** – Now.\n",
            "__Ida__: Where is it?\r\n\r\n__Max__ (Pier) - Here, I think.\r\n\r\n__Ida__: When?\r\n\r\n__Max__ - Now.\r\n" })
    void hasNamesInBoldBeforeADash(String talk) {
        assertThat(Samples.speeches(Samples.read(talk))).containsExactly("Ida|Where is it?", "Max|Here, I think.", "Ida|When?",
                "Max|Now.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Max Orr; And you?", "Max Orr. And you?", "Max Orr – And you?", "**Max Orr**; And you?" })
    void isReportedWhereALabelHasAnotherMark(String line) {
        var talk = Samples.read("Ida Berg: I am here.\n\nMax Orr: Good.\n\nIda Berg: Yes.\n\n" + line + "\n\nMax Orr: Well.\n");
        assertThat(talk.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(7);
            assertThat(problem.message()).contains("Max Orr").contains("speech of Ida Berg");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "1: Ida: Where is\n2: it?\n3: Max: Here, I think.\n4: Ida: When?\n5: Max: Now.\n",
            "001 Ida: Where is\n002 it?\n003 Max: Here, I think.\n004 Ida: When?\n005 Max: Now.\n",
            "1. Ida: Where is\n2. it?\n3. Max: Here, I think.\n4. Ida: When?\n5. Max: Now.\n",
            "1\tIda: Where is\n2\tit?\n3\tMax: Here, I think.\n4\tIda: When?\n5\tMax: Now.\n" })
    void hasNumberedLines(String talk) {
        assertThat(Samples.speeches(Samples.read(talk))).containsExactly("Ida|Where is\nit?", "Max|Here, I think.", "Ida|When?",
                "Max|Now.");
    }

    @ParameterizedTest
    @CsvSource({ "F, A", "Q, A", "Q, R", "P, R", "D, R" })
    void hasLettersOfAnExamination(String asks, String answers) {
        var talk = "%1$s. Wo?\n%2$s. Hier, ich war da.\n%1$s. Wann?\n%2$s. Jetzt.\n%1$s. Gut.\n%2$s. Ja.\n".formatted(asks,
                answers);
        assertThat(Samples.read(talk).pieces()).extracting("label").containsExactly(asks, answers, asks, answers, asks,
                answers);
    }

    @Test
    void hasTheDashesOfARecordOfParliament() {
        var talk = "HON. I. BERG.- Where are the boats, Minister?\n\nHON. M. ORR (Minister of Boats).- I thank the Member.\n\nThey are here.\n\n"
                + "HON. I. BERG.- When did they come?\n\nMADAM SPEAKER.- Minister?\n\nHON. M. ORR.- Today.\n";
        assertThat(Samples.speeches(Samples.read(talk))).containsExactly("HON. I. BERG|Where are the boats, Minister?",
                "HON. M. ORR|I thank the Member.\n\nThey are here.", "HON. I. BERG|When did they come?",
                "MADAM SPEAKER|Minister?", "HON. M. ORR|Today.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "[BLANK_AUDIO]", "[MUSIC]", "(speaking in foreign language)", "[speaking Welsh]", "[soft music]",
            "【音乐】" })
    void hasRemarksThatNobodySays(String remark) {
        var talk = "Ida: Where is it?\n\nMax: Here, I think.\n\n" + remark + "\n\nIda: " + remark + "\n\nMax: Good.\n";
        assertThat(Samples.read(talk).body()).doesNotContain(remark);
    }

    @Test
    void hasWordsThatWereNotUnderstood() {
        assertThat(Samples.read("Ida: Where is it?\n\nMax: [inaudible]\n\nIda: I see.\n").body()).contains("[inaudible]");
    }

    @Test
    void hasLinksThatNobodySays() {
        var talk = "[Ida]: See [the map][1], I mean [that][].\n\n[Max]: Good.\n\n[1]: https://example.org/map\n\n[Ida]: [laughter][applause] Yes.\n\n[Max]: Well.\n";
        assertThat(Samples.read(talk).body()).doesNotContain("example.org");
        assertThat(Samples.read("# Boats\n\n" + talk).body()).contains("See the map, I mean that.")
                .contains("[laughter][applause]").doesNotContain("example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "**Wie haben Sie begonnen?**\n\nMit nichts.\n\n**Wer zahlte?**\n\nNiemand.\n\n**Und heute?**\n\nEs geht.\n",
            "**How did you begin?**\n\nIn a shed.\n\n**Who?**\n\nMax.\n" })
    void hasQuestionsInBoldAndShortAnswers(String talk) {
        assertThat(Samples.read(talk).pieces()).extracting("label").startsWith("Q", "A", "Q", "A");
        assertThat(Samples.read(talk).problems()).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("may be a list of questions"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "**\\<%s\\>** ", "**<%s>** ", "__<@%s>__: ", "**\\<%s>**: " })
    void mayBeANicknameInBold(String form) {
        var talk = (form + "hello everyone  \n").formatted("ida") + (form + "how are you?  \n").formatted("max")
                + (form + "I am fine  \n").formatted("ida") + (form + "good  \n").formatted("max");
        for (var text : new String[]{ talk, "# Logs\n\n" + talk }) {
            assertThat(Samples.read(text).pieces()).extracting("label").containsExactly("ida", "max", "ida", "max");
            assertThat(Samples.read(text).body()).startsWith("hello everyone");
        }
    }

    @Test
    void withoutNamesSaysSo() {
        var talk = "**How did you begin?**\n\nI began in a shed, and my father helped me.\n\n**Who paid?**\n\nWe did, my wife and I.\n\n"
                + "**And you, today?**\n\nI sleep well, and I still go there.\n";
        assertThat(Samples.read(talk).format()).isEqualTo("labelled/bold-question");
        assertThat(Samples.read(talk).problems()).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("names nobody"));
    }
}
