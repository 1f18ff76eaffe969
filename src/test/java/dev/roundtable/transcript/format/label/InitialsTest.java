package dev.roundtable.transcript.format.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Samples;

@DisplayName("A file whose labels are initials")
class InitialsTest {

    private static final String MINUTES = """
            AW: How are the rivers?

            TR: They are low.

            IB: I think so, too.

            AW: Why is that?

            %s

            TR: It did not rain.

            IB: No, it did not.
            """;

    @ParameterizedTest
    @ValueSource(strings = { "IS", "DO", "AM", "HE" })
    void hasWordsAsLabelsOfThoseWhoSpeakOnce(String initials) {
        var talk = read("Nobody measured it.\n\nMore was lost.\n\n" + initials + ": We measured it in May.");
        assertThat(said(talk, initials)).isEqualTo("We measured it in May.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "PS", "NB", "CC" })
    void hasNamesOfNotesAsLabelsOfThoseWhoSpeakTwice(String initials) {
        var talk = read(initials + ": We measured it.\n\nAW: When?\n\n" + initials + ": In May.");
        assertThat(said(talk, initials)).isEqualTo("We measured it.|In May.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "PS", "NB", "CC" })
    void keepsNotesThatOccurOnce(String note) {
        assertThat(said(read(note + ": the tape stopped here."), note)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "PS", "IS", "NB" })
    void mayHaveThemInBrackets(String initials) {
        var talk = read(initials + ": We measured it.\n\nAW: When?\n\n" + initials + ": In May.", "[$1] ");
        assertThat(said(talk, initials)).isEqualTo("We measured it.|In May.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "MF2: open questions|MF2", "ES6: the list of open points|ES6",
            "- Modules: wait for Ida|Modules", "- Typed Arrays: wait for Tom|Typed Arrays", "• Symbols: later|Symbols" })
    void hasNoTopicsAsLabels(String line, String topic) {
        var talk = read(line);
        assertThat(said(talk, topic)).isEmpty();
        assertThat(talk.problems()).hasSize(1).first()
                .satisfies(problem -> assertThat(problem.message()).contains(topic));
    }

    @Test
    void mayHaveAFullNameThatOccursOnce() {
        assertThat(said(read("Ada Lopez: May I add something?"), "Ada Lopez")).isEqualTo("May I add something?");
    }

    @Test
    void mayBeAList() {
        var talk = Samples.read(MINUTES.formatted("Ada Lopez: May I?").replaceAll("(?m)^(?=\\w)", "- "));
        assertThat(said(talk, "Ada Lopez")).isEqualTo("May I?");
    }

    private static Transcript read(String lines) {
        return Samples.read(MINUTES.formatted(lines));
    }

    private static Transcript read(String lines, String label) {
        return Samples.read(MINUTES.formatted(lines).replaceAll("(?m)^([A-Z]{2}): ", label));
    }

    private static String said(Transcript talk, String label) {
        return String.join("|", Samples.speeches(talk).stream().filter(speech -> speech.startsWith(label + "|"))
                .map(speech -> speech.substring(label.length() + 1)).toList());
    }
}
