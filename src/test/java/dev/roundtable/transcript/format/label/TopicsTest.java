package dev.roundtable.transcript.format.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Formats;
import dev.roundtable.transcript.format.Samples;

@DisplayName("Words before colons in Markdown of which none returns")
class TopicsTest {

    private static final String NOTES = "# Machines\n\n**Finite Control:** You see the state that we are in.\n\n"
            + "**Tape Head:** It reads what you wrote, and I wonder why.\n\n**Input Alphabet:** We write signs there.\n\n"
            + "**Transition Table:** I would say you need one.\n\n**Final States:** We stop there.\n";

    @Test
    void areTopicsOfADocument() {
        assertThat(Samples.refused(NOTES)).extracting(Throwable::getMessage).asString().contains("topics of a document");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Tape Head", "Final States" })
    void areSpeakersIfTheSheetNamesOne(String name) {
        assertThat(Formats.read(Samples.file(NOTES), null, List.of(name)).pieces()).isNotEmpty();
    }

    @Test
    void areSpeakersIfSomeReturn() {
        var talk = NOTES.replace("Finite Control", "Ida Berg").replace("Tape Head", "Omar Haddad")
                .replace("Input Alphabet", "Ida Berg")
                .replace("Transition Table", "Lena Fox").replace("Final States", "Omar Haddad");
        assertThat(Samples.read(talk).pieces()).hasSize(5);
    }

    @Test
    void areSpeakersOfAShortTextWithoutHeadings() {
        var talk = "**Ida Berg:** I think we should begin.\n\n**Omar Haddad:** You are right, we should.\n\n**Lena Fox:** So do I.\n";
        assertThat(Samples.read(talk).pieces()).hasSize(3);
    }
}
