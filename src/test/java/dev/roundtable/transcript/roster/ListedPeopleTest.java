package dev.roundtable.transcript.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.Panels;
import dev.roundtable.transcript.file.Facts;
import dev.roundtable.transcript.file.Facts.Participant;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.Transcript.Piece;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Person.Role;
import dev.roundtable.transcript.sheet.PanelSheet;
import dev.roundtable.transcript.sheet.SheetReader;

@DisplayName("People whom the header lists")
class ListedPeopleTest {

    private static final List<Participant> HEADER = List.of(
            new Participant("Anna Weber", "Interviewer", "Leeds Museum", List.of("AW")),
            new Participant("Tom Reed", "Interviewee", null, List.of("TR")),
            new Participant("Ida Reed", "Transcriber", null, List.of()));

    @Test
    void areMeantByInitialsTitlesAndUniqueNames() {
        var roster = roster(PanelSheet.none(), "AW", "TR", "Interviewer", "Weber", "Tom", "ANNA WEBER");
        assertThat(roster.slugs()).containsValues("anna-weber", "tom-reed").hasSize(6);
        assertThat(roster.slugs()).containsEntry("Interviewer", "anna-weber").containsEntry("Tom", "tom-reed");
        assertThat(roster.people()).extracting(Person::name, Person::role, Person::affiliation).containsExactly(
                tuple("Anna Weber", Role.MODERATOR, "Leeds Museum"), tuple("Tom Reed", Role.PANELIST, null));
    }

    @Test
    void areMeantByQuestionAndAnswer() {
        assertThat(roster(PanelSheet.none(), "Q", "A.").slugs()).containsEntry("Q", "anna-weber").containsEntry("A.",
                "tom-reed");
        assertThat(roster(PanelSheet.none(), "問", "答").slugs()).containsEntry("問", "anna-weber").containsEntry("答", "tom-reed");
    }

    @Test
    void areNotMeantByANameOfTwo() {
        assertThat(roster(PanelSheet.none(), "AW", "Reed").slugs()).containsEntry("Reed", "reed");
    }

    @Test
    void takePartOnlyIfTheySpeak() {
        var roster = roster(PanelSheet.none(), "AW", "TR");
        assertThat(roster.people()).extracting(Person::name).containsExactly("Anna Weber", "Tom Reed");
        assertThat(roster.listed()).extracting(Person::name).containsExactly("Ida Reed");
    }

    @Test
    void areThoseOfTheSheetIfItHasThem() {
        var sheet = SheetReader.read(Panels.file("talk.panel.yaml", """
                people:
                  - { slug: weber, name: Anna Weber, role: HOST }
                """));
        var roster = roster(sheet, "AW", "TR");
        assertThat(roster.people()).extracting(Person::slug, Person::role).containsExactly(tuple("weber", Role.HOST),
                tuple("tom-reed", Role.PANELIST));
    }

    private static Roster roster(PanelSheet sheet, String... labels) {
        var pieces = new ArrayList<Piece>();
        for (var label : labels) {
            pieces.add(new Piece(pieces.size(), pieces.size() + 1, label, null, null, null));
        }
        var transcript = new Transcript("labelled", null, null, null, "x".repeat(labels.length), pieces, List.of(),
                new Facts(null, null, null, HEADER));
        return Roster.of("talk", transcript, sheet, SpeakerDirectory.empty());
    }
}
