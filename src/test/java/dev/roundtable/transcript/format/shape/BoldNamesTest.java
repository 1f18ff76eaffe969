package dev.roundtable.transcript.format.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.format.Samples;

@DisplayName("A label in bold in the middle of a line")
class BoldNamesTest {

    @ParameterizedTest
    @CsvSource({ "**Anna:**,**Tom:**,Anna,Tom", "**Anna**:,**Tom**:,Anna,Tom", "__Anna:__,__Tom:__,Anna,Tom",
            "**主持人：**,**李明：**,主持人,李明", "**Ärztin:**,**Patient:**,Ärztin,Patient",
            "**Interviewer :**,**Zoé :**,Interviewer,Zoé" })
    void beginsATurn(String first, String second, String one, String other) {
        var talk = "%1$s Who pays for it?\n\n%2$s We do. %1$s I see.\n\n%2$s Do you?\n\n%1$s *No. Never.* %2$s *Well…* %1$s So?\n"
                .formatted(first, second);
        for (var text : List.of(talk, talk.replace("\n", "\r\n"), talk.replace("\n\n", "\n"))) {
            assertThat(Samples.speeches(Samples.read(text)).stream().map(said -> said.replace("*", ""))).containsExactly(
                    one + "|Who pays for it?", other + "|We do.", one + "|I see.", other + "|Do you?", one + "|No. Never.",
                    other + "|Well…", one + "|So?");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "> ", ">", "- " })
    void beginsATurnInAQuoteOrAList(String mark) {
        var talk = (mark + "**Anna:** *Who pays for it?*\n" + mark + "**Tom:** *We do.* " + mark.replace("- ", "")
                + "**Anna:** *I see.*\n" + mark + "**Tom:** *Do you?*\n");
        assertThat(Samples.speeches(Samples.read(talk))).containsExactly("Anna|Who pays for it?", "Tom|We do.", "Anna|I see.",
                "Tom|Do you?");
    }

    @ParameterizedTest
    @ValueSource(strings = { "I say three things. **First:** rain. **Second:** snow.", "We call it **Tom:** a river.",
            "I wrote it down. **Note:** it is **Anna** who pays.", "I quote. **Mara:** so be it.",
            "It is **Anna**: she pays." })
    void isNoneIfItIsWordsOfASpeech(String words) {
        var text = "**Anna:** Who pays for it?\n\n**Tom:** We do.\n\n**Anna:** " + words + "\n\n**Tom:** Do you?\n";
        assertThat(Samples.speeches(Samples.read(text))).hasSize(4).element(2)
                .isEqualTo("Anna|" + words.replace("**", ""));
    }

    /** Whether somebody quotes the others cannot be told. */
    @Test
    void isDoubted() {
        var text = "**Anna:** How does it go?\n\n**Tom:** It goes like this. **Anna:** I love you. **Tom:** I know.\n\n**Anna:** So short?\n";
        assertThat(Samples.read(text).problems()).singleElement().asString().contains(":3: A name in the middle of this line");
    }

    @Test
    void beginsNoTurnIfTheSentenceGoesOn() {
        var text = "**Anna:** Who are you?\n\n**Tom:** I know this. **Tom:** is not my name.\n\n**Anna:** No?\n";
        assertThat(Samples.speeches(Samples.read(text))).hasSize(3).element(1).asString().endsWith("is not my name.");
    }

    @Test
    void keepsTheLinesOfWarnings() {
        var text = "**Anna:** Who pays for it?\n\n**Tom:** We do. **Anna:** I see.\n\n**Tom:** Do you?\n\n**Mara:** Me too.\n";
        assertThat(Samples.read(text).problems()).extracting(Problem::line).containsExactlyInAnyOrder(3, 7);
    }
}
