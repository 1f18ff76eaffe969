package dev.roundtable.transcript.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.PanelScript;
import dev.roundtable.transcript.Panels;
import dev.roundtable.transcript.Question;
import dev.roundtable.transcript.Turn;

@DisplayName("Questions found in the words")
class FoundQuestionsTest {

    private static final String PEOPLE = """
            people:
              - { slug: ann, name: Ann, role: MODERATOR }
              - { slug: bob, name: Bob }
              - { slug: cy, name: Cy }
            """;

    @Test
    void areOneWhenHandedOnToTheNextGuest() {
        var panel = panel("ann:Welcome all. What will change next year, Bob?", "bob:Much will change, I think.",
                "ann:Thanks. And you, Cy?", "cy:Nothing at all will change.");
        assertThat(panel.questions()).hasSize(1);
        assertThat(panel.questions().get(0).prompts()).containsExactly(1, 3);
        assertThat(panel.questions().get(0).addressedTo()).containsExactly("bob", "cy");
    }

    @Test
    void followUpWhoHasJustAnswered() {
        var panel = panel("ann:What will change next year, Bob?", "bob:Much will change, I think.",
                "ann:Can you give one example of that?", "bob:The weather, for one thing.");
        assertThat(panel.questions()).extracting(Question::kind).containsExactly(Question.Kind.MAIN, Question.Kind.FOLLOW_UP);
        assertThat(panel.questions().get(1).parent()).isEqualTo(1);
    }

    @Test
    void areNewWhenAnotherTopicIsOpened() {
        var panel = panel("ann:What will change next year, Bob?", "bob:Much will change, I think.",
                "ann:Let us come to the next question. What do you fear most, Bob?", "bob:The cold, of course.");
        assertThat(panel.questions()).extracting(Question::kind).containsExactly(Question.Kind.MAIN, Question.Kind.MAIN);
    }

    @Test
    void leaveTheFirstAndLastWordsOfTheModeratorAsOpeningAndClosing() {
        var panel = panel("ann:What will change next year, Bob?", "bob:Much will change, I think.",
                "ann:Thank you all for coming.");
        assertThat(panel.turns()).extracting(Turn::kind).containsExactly(Turn.Kind.PROMPT, Turn.Kind.ANSWER,
                Turn.Kind.CLOSING);
    }

    @Test
    void takeTheTitlesOfTheSheetInOrder() {
        var panel = panelWith("questions: [ { title: Change, titleEn: Changes }, { title: Fear } ]\n",
                "ann:What will change next year, Bob?", "bob:Much will change, I think.",
                "ann:Can you give one example of that?", "bob:The weather, for one thing.",
                "ann:Let us come to the next question. What do you fear most, Bob?", "bob:The cold, of course.");
        assertThat(panel.questions()).extracting(Question::title).containsExactly("Change", null, "Fear");
        assertThat(panel.questions().get(0).titleEn()).isEqualTo("Changes");
    }

    @Test
    void areTheTitleWhereNobodyAsks() {
        var panel = panel("bob:I like it here.", "cy:So do I, very much.");
        assertThat(panel.questions()).hasSize(1);
        assertThat(panel.questions().get(0).title()).isEqualTo("A talk");
        assertThat(panel.turns()).allSatisfy(turn -> {
            assertThat(turn.kind()).isEqualTo(Turn.Kind.ANSWER);
            assertThat(turn.question()).isEqualTo(1);
        });
    }

    private static PanelScript panel(String... turns) {
        return panelWith("", turns);
    }

    private static PanelScript panelWith(String questions, String... turns) {
        var body = new StringBuilder();
        var cues = new StringBuilder(PEOPLE + questions + "cues:\n");
        for (var turn : turns) {
            var parts = turn.split(":", 2);
            body.append(parts[1]).append(' ');
            cues.append("  - { speaker: ").append(parts[0]).append(", opens: \"").append(parts[1]).append("\" }\n");
        }
        return Panels.of(body.toString(), cues.toString());
    }
}
