package dev.roundtable.transcript.format.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Samples;

@DisplayName("Questions in headings above the answers of one person")
class AskedTextTest {

    private static final String INTERVIEW = """
            # %1$s

            ## How deep is the river, and how do you know?

            %2$s I think it is two metres: I measured it.

            ## Who owns it?

            %2$s Nobody does.

            I said so.

            ## Why do you come back?

            %2$s Because I live here.
            """;

    @ParameterizedTest
    @CsvSource({ "Interview with Manu,Manu:,Manu", "Interview,**Mara Lind:**,Mara Lind", "Gespräch,Jürgen:,Jürgen",
            "访谈,王芳：,王芳", "Entretien,Zoé :,Zoé" })
    void areTheWordsOfWhoAsks(String title, String label, String name) {
        var interview = INTERVIEW.formatted(title, label);
        for (var text : List.of(interview, interview.replace("\n", "\r\n"), interview.replace("## ", "### "),
                interview.replace('?', '？'))) {
            var read = Samples.read(text);
            assertThat(Samples.speeches(read).stream().map(said -> said.replace('？', '?'))).containsExactly(
                    "Q|How deep is the river, and how do you know?", name + "|I think it is two metres: I measured it.",
                    "Q|Who owns it?", name + "|Nobody does.\n\nI said so.", "Q|Why do you come back?",
                    name + "|Because I live here.");
            assertThat(read.problems()).extracting(Problem::message).singleElement().asString().contains("words of Q");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Mara: Who says so?\n\n" })
    void areHeadingsAboveATalkOfSeveral(String more) {
        var text = ("## Who owns the river?\n\nMara: I say nobody.\n\nTom: I say all.\n\n" + more).repeat(4);
        assertThat(Samples.speeches(Samples.read("# Debate\n\n" + text))).noneMatch(said -> said.startsWith("Q|"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "## Rivers", "## Summary" })
    void areHeadingsOfATalkThatHasOthers(String heading) {
        var talk = "# River\n\n" + (heading + "\n\nMara: I think it is deep.\n\n").repeat(3)
                + "## Who owns it?\n\nMara: Nobody, I say.\n\n## Why?\n\nMara: I know.\n";
        assertThat(Samples.speeches(Samples.read(talk))).noneMatch(said -> said.startsWith("Q|"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Answer", "Response", "Acme", "Python", "Explanation" })
    void areThoseOfADocumentIfNobodySpeaksOfHimself(String label) {
        var text = "# FAQ\n\n## How is it installed?\n\n%1$s: Run the installer and follow the steps on the screen.\n\n## Where are the settings?\n\n%1$s: The file settings.ini has all of them in one place.\n\n## Why is it slow?\n\n%1$s: The cache may be full, so remove it and restart.\n\n## Which systems are there?\n\n%1$s: Linux, macOS and Windows are supported since May.\n"
                .formatted(label);
        assertThatExceptionOfType(TranscriptException.class).isThrownBy(() -> Samples.read(text));
    }
}
