package dev.roundtable.transcript.attribution.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;

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

@DisplayName("A voice that a recognizer counts")
class VoiceNamesTest {

    private static final String SHEET = """
            people:
              - { slug: anna, name: Anna Weber }
              - { slug: tom, name: Tom Reed }
              - { slug: ida, name: Ida Holt }
            """;

    private static final String TALK = """
            SPEAKER_00: Welcome to the river hour. I'm Anna Weber. With me are two people who know the weir. Tom, how is the water?

            SPEAKER_01: It is low this year, Anna, and the small streams are dry.

            SPEAKER_00: Thank you, Tom. Ida, what do you see from the mill?

            SPEAKER_02: We see herons, and we see them every morning when the gate opens.

            SPEAKER_00: Thank you, Ida. Tom, please.

            SPEAKER_01: The herons come because the fish cannot leave the pools.

            SPEAKER_00: Thanks, Tom. Ida, does that surprise you?

            SPEAKER_02: It does not, I have counted them for years.

            SPEAKER_03: May I ask something from the back row?
            """;

    @Test
    void getsTheNameThatTheWordsShow() {
        var panel = read(TALK, SHEET);
        assertThat(panel.turns()).extracting(Turn::speaker).containsExactly("anna", "tom", "anna", "ida", "anna", "tom", "anna",
                "ida", "talk-speaker-03");
        assertThat(panel.people()).extracting(Person::slug).containsExactly("anna", "tom", "ida", "talk-speaker-03");
        assertThat(panel.quality().confirmedShare()).isLessThan(0.1);
    }

    @Test
    void hasEvidenceWithTheWordsAndTheLabel() {
        var panel = read(TALK, SHEET);
        var body = String.join("", panel.turns().stream().map(Turn::verbatim).toList());
        var first = panel.turns().get(0).attribution();
        assertThat(first.method()).isEqualTo(Method.INFERRED);
        assertThat(first.confidence()).isBetween(0.97, 1.0);
        assertThat(first.evidence()).extracting(Evidence::kind).startsWith("self-introduction").endsWith("label");
        assertThat(first.evidence()).filteredOn(evidence -> evidence.start() != null).isNotEmpty()
                .allSatisfy(
                        evidence -> assertThat(body.substring(evidence.start(), evidence.end())).isEqualTo(evidence.quote()));
        assertThat(first.evidence().get(first.evidence().size() - 1).quote()).isEqualTo("SPEAKER_00");
    }

    @Test
    void isNamedInChinese() {
        var panel = read("""
                发言人1：大家好，我是李文。今天请到两位嘉宾。王小明，请您先说说。

                发言人2：谢谢李文，我觉得今年的水很少。

                发言人1：谢谢王小明。陈大同，您怎么看？

                发言人3：我同意，鱼也少了很多。

                发言人1：谢谢陈大同。王小明，请。

                发言人2：我们明年再看一次。

                发言人1：好，谢谢王小明。陈大同，您呢？

                发言人3：明年我也会来。
                """, """
                people:
                  - { slug: li, name: 李文 }
                  - { slug: wang, name: 王小明 }
                  - { slug: chen, name: 陈大同 }
                """);
        assertThat(panel.turns()).extracting(Turn::speaker).containsExactly("li", "wang", "li", "chen", "li", "wang", "li",
                "chen");
    }

    @Test
    void staysAnonymousIfTheWordsDoNotShowAName() {
        var panel = read("""
                SPEAKER_00: How is the water at the weir?

                SPEAKER_01: It is low this year, and the small streams are dry.

                SPEAKER_00: And the herons?

                SPEAKER_01: They come in the morning.
                """, SHEET);
        assertThat(panel.turns()).allSatisfy(turn -> {
            assertThat(turn.speaker()).startsWith("talk-speaker-0");
            assertThat(turn.attribution().method()).isEqualTo(Method.LABELED);
        });
    }

    @Test
    void isWhomTheSheetSaysByAnAlias() {
        var panel = read(TALK, SHEET.replace("Tom Reed }", "Tom Reed, aliases: [SPEAKER_03] }"));
        assertThat(panel.turns().get(8).speaker()).isEqualTo("tom");
        assertThat(panel.turns().get(8).attribution().method()).isEqualTo(Method.LABELED);
        assertThat(panel.turns().get(1).speaker()).isEqualTo("talk-speaker-01");
    }

    @Test
    void isNotNamedAfterSomebodyWhomOthersOnlyTalkAbout() {
        var talk = TALK.replace("Tom, how", "Tom Reed is ill today, and Tom Reed knows it best. So how")
                .replace(", Tom", "").replace("Tom, please", "Please go on").replace("Thanks, Tom.", "Thanks.");
        assertThat(read(talk, SHEET).turns().stream().map(Turn::speaker).filter(Objects::nonNull)).doesNotContain("tom");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({ "Speaker 1, Speaker 2, How is the water?, It is low.",
            "Sprecher 1, Sprecher 2, Wie ist das Wasser?, Es ist niedrig.",
            "话者1, 话者2, 水はどうですか？, 低いです。", "Orateur 1, Orateur 2, Comment va l'eau ?, Elle est basse.",
            "SPEAKER_00, SPEAKER_01, كيف حال الماء في النهر هذا العام؟, الماء منخفض جدا هذا العام يا صديقي." })
    void asksIfThePersonLeads(String one, String other, String question, String answer) {
        var talk = ("%s: %s%n%n%s: %s%n%n".formatted(one, question, other, answer)).repeat(4);
        var sheet = "people:\n  - { slug: anna, name: Anna Weber }\n  - { slug: tom, name: Tom Reed%s }\n";
        var panel = read(talk, sheet.formatted(", role: MODERATOR"));
        assertThat(panel.turns()).extracting(Turn::speaker).startsWith("tom", "anna", "tom").doesNotContainNull();
        assertThat(panel.turns().get(1).attribution().evidence().get(0).quote()).isEqualTo(question);
        assertThat(read(talk, sheet.formatted("")).turns()).extracting(Turn::speaker).doesNotContain("tom", "anna");
    }

    @Test
    void speaksForPeopleOfTheTitleToo() {
        var panel = PanelReader.read(Panels.file("talk.txt", "# Anna Weber in conversation with Tom Reed\n\n" + TALK
                .replaceAll("(?s)SPEAKER_0[23].*?\n\n", "").replaceAll("(?s)\nSPEAKER_03.*", "\n").replace(" Ida,", " Tom,")
                .replace(", Ida", ", Tom")), null);
        assertThat(panel.people()).extracting(Person::name).isSubsetOf("Anna Weber", "Tom Reed", "SPEAKER_00", "SPEAKER_01");
        assertThat(panel.turns().get(0).speaker()).isEqualTo("anna-weber");
    }

    private static PanelScript read(String text, String sheet) {
        return PanelReader.read(Panels.file("talk.txt", text), Panels.file("talk.panel.yaml", sheet));
    }

    @Test
    void isOneOfTheVoicesOfAPersonAtMost() {
        double[][] scores = { { 3, 3.1, 0 }, { 3, -2, 0 } };
        var probabilities = OneToOne.probabilities(scores, 3);
        assertThat(probabilities[0][1]).isGreaterThan(probabilities[0][0]);
        assertThat(List.of(probabilities[1][0], probabilities[0][1])).allMatch(share -> share > 0.4);
    }
}
