package dev.roundtable.transcript.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.Panels;
import dev.roundtable.transcript.ReadingOptions;
import dev.roundtable.transcript.script.Attribution;
import dev.roundtable.transcript.script.LabelWords;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Person.Role;
import dev.roundtable.transcript.script.Question;
import dev.roundtable.transcript.script.Slug;
import dev.roundtable.transcript.script.Turn;
import dev.roundtable.transcript.sheet.SheetReader;

@DisplayName("Who takes part")
class RosterTest {

    private static final String TALK = """
            # A talk

            ### 主持人：

            大家好，請問您怎麼看這個問題？

            ### 唐小鳳（資訊協會）：

            我覺得這個問題很有意思，可以從兩個方面來看。

            ### 主持人：

            那下一步呢？

            ### 唐小鳳（資訊協會）：

            下一步是把資料公開出來，讓大家一起看。
            """;

    @Test
    void isWhomLabelsName() {
        var panel = PanelReader.read(Panels.file("2020-05-01-talk.md", TALK), null);
        assertThat(panel.people()).extracting(Person::name).containsExactly("主持人", "唐小鳳");
        assertThat(panel.people()).extracting(Person::role).containsExactly(Role.MODERATOR, Role.PANELIST);
        assertThat(panel.people().get(1).affiliation()).isEqualTo("資訊協會");
        assertThat(panel.turns()).extracting(turn -> turn.attribution().method())
                .containsOnly(Attribution.Method.LABELED);
        assertThat(panel.questions()).extracting(Question::kind).containsExactly(Question.Kind.MAIN, Question.Kind.FOLLOW_UP);
        assertThat(panel.heldOn()).isEqualTo(LocalDate.of(2020, 5, 1));
        assertThat(panel.language()).isEqualTo("zh-Hant");
    }

    @ParameterizedTest
    @CsvSource({ "romanized: ''", "aliases: ''", "aliases: [—]" })
    void isNotMeantByTheLabelSpeakerThroughAFormWithoutLetters(String form) {
        var panel = PanelReader.read(
                Panels.file("talk.txt", "Bob Ray: What is it?\n\nSpeaker: A thing.\n\nBob Ray: And why?\n\nSpeaker: It is.\n"),
                Panels.file("talk.panel.yaml", "people: [{ slug: ann, name: Ann Lee, %s }]\n".formatted(form)));
        assertThat(panel.turns()).extracting(Turn::speaker).doesNotContain("ann");
    }

    @Test
    void isToldByALaterLabelWhatTheFirstDoesNotTell() {
        var people = PanelReader.read(Panels.file("talk.txt", """
                Jane Doe: What is it?

                John Poe: A thing.

                Jane Doe (moderator): And why?

                John Poe (Bar Inc.): Because it is.
                """), null).people();
        assertThat(people).extracting(Person::role).containsExactly(Role.MODERATOR, Role.PANELIST);
        assertThat(people).extracting(Person::affiliation).containsExactly(null, "Bar Inc.");
    }

    @Test
    void isInADirectoryWhoseTextDiffersIfANameIsWrittenOtherwise() {
        var one = SheetReader.read(Panels.file("a.panel.yaml", "people: [{ slug: ann, name: Ann Lee }]"));
        var two = SheetReader.read(Panels.file("a.panel.yaml", "people: [{ slug: ann, name: ANN LEE }]"));
        assertThat(new SpeakerDirectory(List.of(one))).hasToString(new SpeakerDirectory(List.of(one)).toString());
        assertThat(new SpeakerDirectory(List.of(one)).toString()).isNotEqualTo(new SpeakerDirectory(List.of(two)).toString());
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({ "Moderator, Guest", "主持人, 嘉宾", "主持人, 學生 A", "Teacher, Student A" })
    void answersWhatALeaderAsksThoughNobodyHasAName(String leader, String answerer) {
        var panel = PanelReader.read(Panels.file("talk.txt", """
                %1$s: What is it that you grow in there?

                %2$s: A thing that has no name yet, and we like it.

                %1$s: And why does it have no name?

                %2$s: Because nobody has seen it so far.
                """.formatted(leader, answerer)), null);
        assertThat(panel.turns()).extracting(Turn::kind).containsExactly(Turn.Kind.PROMPT, Turn.Kind.ANSWER, Turn.Kind.PROMPT,
                Turn.Kind.ANSWER);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({ "问, 答", "S0, S1", "spk_0, spk_1", "Operator, Unidentified Analyst", "嘉宾一, 嘉宾二", "Panelist One, Panelist Two" })
    void isAnotherPersonInEachPanelWhereOnlyAPartIsNamed(String asker, String answerer) {
        var text = "%1$s: What is it?\n\n%2$s: A thing that I made.\n\n%1$s: And why?\n\n%2$s: Because.".formatted(asker,
                answerer);
        assertThat(PanelReader.read(Panels.file("talk.txt", text), null).people()).extracting(Person::slug)
                .hasSize(2).allMatch(slug -> slug.startsWith("talk-"));
    }

    @Test
    void leadsOnlyWhereSomebodySpeaksUnderThatName() {
        var sheet = """
                slug: talk
                people:
                  - { slug: helen-marsh, name: Helen Marsh, role: MODERATOR }
                  - { slug: tom-okafor, name: Tom Okafor }
                """;
        var text = "SPEAKER_00: What is it that you grow?\n\nSPEAKER_01: Roses, and a lot of them.\n\n"
                + "SPEAKER_00: And why do you grow roses?\n\nSPEAKER_01: Because they last the longest of all.";
        var panel = PanelReader.read(Panels.file("talk.txt", text), Panels.file("talk.panel.yaml", sheet));
        assertThat(panel.turns()).extracting(Turn::kind).containsExactly(Turn.Kind.PROMPT, Turn.Kind.ANSWER, Turn.Kind.PROMPT,
                Turn.Kind.ANSWER);
        assertThat(panel.problems()).singleElement().asString().contains("talk.panel.yaml", "\"SPEAKER_00\", \"SPEAKER_01\"",
                "aliases: [SPEAKER_00]");
    }

    @Test
    void hasOneSlugForSimplifiedAndTraditionalForms() {
        assertThat(Slug.ofName("唐鳳")).isEqualTo(Slug.ofName("唐凤"));
        assertThat(Slug.ofName("Ann　 Smith")).isEqualTo("ann-smith");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({ "主持人, true", "學生 A, true", "Speaker 1, true", "SPEAKER_00, true", "Host, true", "提問者, true", "活動主持人, true",
            "Ann Smith, false", "唐鳳, false", "Chairman Mao, false" })
    void tellsPartsFromNames(String label, boolean part) {
        assertThat(LabelWords.isPart(label)).isEqualTo(part);
    }

    @Test
    void keepsPartsOfOnePanelFromThoseOfAnother() {
        var one = PanelReader.read(Panels.file("one.md", TALK), null);
        var two = PanelReader.read(Panels.file("two.md", TALK), null);
        assertThat(one.people().get(0).slug()).isEqualTo("one-主持人");
        assertThat(two.people().get(0).slug()).isEqualTo("two-主持人");
        assertThat(one.people().get(1).slug()).isEqualTo(two.people().get(1).slug());
    }

    @Test
    void isKnownByAnAliasThatAnotherSheetDeclares() {
        var sheet = SheetReader.read(Panels.file("other.panel.yaml", """
                people: [ { slug: tang-xiaofeng, name: 唐小凤, romanized: Tang Xiaofeng, aliases: [小凤] } ]
                """));
        var reader = new PanelReader(new ReadingOptions(new SpeakerDirectory(List.of(sheet)), 0.5));
        var panel = reader.panel(Panels.file("talk.md", TALK), null);
        assertThat(panel.people().get(1).slug()).isEqualTo("tang-xiaofeng");
        assertThat(panel.people().get(1).romanizedName()).isEqualTo("Tang Xiaofeng");
    }

    @Test
    void isNobodyByANameThatTwoSheetsGiveToTwoPeople() {
        var one = SheetReader.read(Panels.file("one.panel.yaml", "people: [ { slug: a, name: Ann Lee } ]"));
        var two = SheetReader.read(Panels.file("two.panel.yaml", "people: [ { slug: b, name: Bo, aliases: [Ann Lee] } ]"));
        var directory = new SpeakerDirectory(List.of(one, two));
        assertThat(directory.called("Ann Lee", "talk")).isEmpty();
        assertThat(directory.called("Bo", "talk")).isPresent();
        assertThat(directory.problems()).hasSize(1);
    }

    @Test
    void isOnePersonBySlugAndToldWhereTwoSheetsGiveNoNameInCommon() {
        var one = SheetReader.read(Panels.file("one.panel.yaml", "people: [ { slug: ng, name: Celeste Ng } ]"));
        var two = SheetReader.read(Panels.file("two.panel.yaml", "people: [ { slug: ng, name: Victor Ng } ]"));
        var three = SheetReader
                .read(Panels.file("three.panel.yaml", "people: [ { slug: ng, name: C. Ng, aliases: [Celeste Ng] } ]"));
        assertThat(new SpeakerDirectory(List.of(one, two)).problems()).singleElement().asString()
                .startsWith("two.panel.yaml:1: ").contains("\"Victor Ng\" here and of \"Celeste Ng\" in one.panel.yaml");
        assertThat(new SpeakerDirectory(List.of(one, three)).problems()).isEmpty();
    }

    @Test
    void isNotSomebodyOfAnotherSheetWhoseSlugTheNameOnlyResembles() {
        var sheet = SheetReader.read(Panels.file("other.panel.yaml", "people: [ { slug: ann, name: Ann Bell } ]"));
        var reader = new PanelReader(new ReadingOptions(new SpeakerDirectory(List.of(sheet)), 0.5));
        var panel = reader.panel(Panels.file("talk.md", "Ann: Good morning.\n\nBob: Hello.\n\nAnn: Shall we?\n\nBob: Yes.\n"),
                null);
        assertThat(panel.people()).extracting(Person::slug).containsExactly("ann-2", "bob");
    }

    @Test
    void isToldByCuesWhereTheSheetSaysThatLabelsAreWrong() {
        var sheet = Panels.file("talk.panel.yaml", """
                source: { labels: IGNORE }
                people: [ { slug: a, name: A }, { slug: b, name: B } ]
                cues: [ { speaker: a, opens: 大家好 }, { speaker: b, opens: 那下一步 } ]
                """);
        var panel = PanelReader.read(Panels.file("talk.md", TALK), sheet);
        assertThat(panel.turns()).extracting(Turn::speaker).containsExactly("a", "b");
    }

    @Test
    void isToldByLabelsThoughThereAreCues() {
        var sheet = Panels.file("talk.panel.yaml", """
                people: [ { slug: a, name: A } ]
                cues: [ { speaker: a, opens: 大家好 } ]
                """);
        var panel = PanelReader.read(Panels.file("talk.md", TALK), sheet);
        assertThat(panel.turns()).hasSize(4);
        assertThat(panel.problems()).first().asString().contains("talk.panel.yaml:2: The cues are not used");
    }
}
