package dev.roundtable.transcript.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.Panels;
import dev.roundtable.transcript.script.Attribution.Evidence;
import dev.roundtable.transcript.script.Attribution.Method;
import dev.roundtable.transcript.script.PanelScript;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Turn;

@DisplayName("A label that names nobody")
class NobodyTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({ "Unknown Speaker, Anna Weber, Tom Reed", "Crosstalk, Anna Weber, Tom Reed", "眾人, 唐小鳳, 王大明",
            "Unbekannt, Anna Weber, Jörg Reet", "Inconnu, Anne Ravel, Luc Morin", "不明, 山田花子, 佐藤一郎" })
    void givesATurnWithoutSpeaker(String label, String one, String other) {
        var panel = read(
                "%2$s: Who saw the heron at the weir?%n%n%3$s: I saw it in the early morning.%n%n%1$s: We all saw it.%n%n"
                        .formatted(label, one, other)
                        + "%1$s: Was it there at noon?%n%n%2$s: It was gone by noon.%n".formatted(one, other));
        assertThat(panel.people()).extracting(Person::name).containsExactly(one, other);
        var turn = panel.turns().get(2);
        assertThat(turn.speaker()).isNull();
        assertThat(turn.verbatim().strip()).isEqualTo("We all saw it.");
        assertThat(turn.attribution().method()).isEqualTo(Method.UNKNOWN);
        assertThat(turn.attribution().confidence()).isZero();
        assertThat(turn.attribution().evidence()).containsExactly(new Evidence("label", label, null, null));
    }

    @Test
    void isSomebodyIfTheSheetSaysSo() {
        var panel = PanelReader.read(Panels.file("talk.txt", "Anna Weber: Who is it?\n\nUnknown: It is me, the miller.\n\n"
                + "Anna Weber: And who else?\n\nUnknown: Nobody else came."), Panels.file("talk.panel.yaml", """
                        people:
                          - { slug: miller, name: Ida Miller, aliases: [Unknown] }
                        """));
        assertThat(panel.turns()).extracting(Turn::speaker).containsExactly("anna-weber", "miller", "anna-weber", "miller");
    }

    @Test
    void leavesTheVoicesThatARecognizerCountsApart() {
        var panel = read("""
                Unknown Speaker 1: Who saw the heron?

                Unknown Speaker 2: I saw it at dawn.

                Unknown Speaker: So did we.

                Unknown Speaker 1: And at noon?
                """);
        assertThat(panel.turns()).extracting(Turn::speaker).containsExactly("talk-unknown-speaker-1", "talk-unknown-speaker-2",
                null, "talk-unknown-speaker-1");
    }

    private static PanelScript read(String text) {
        return PanelReader.read(Panels.file("talk.txt", text), null);
    }
}
