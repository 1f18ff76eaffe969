package dev.roundtable.transcript.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.Panels;
import dev.roundtable.transcript.script.Question;
import dev.roundtable.transcript.script.Turn;

@DisplayName("Questions, by who asks them,")
class WhoAsksTest {

    @Test
    void areNotPutByWhoOnlyAgrees() {
        var panel = Talks.panel("ann:What will change next year, Bob?", "bob:Much will change, I think.", "ann:Exactly.",
                "cy:I would add that much has changed already, in the valley above all.", "bob:Yes.");
        assertThat(Talks.kinds(panel)).containsExactly("MAIN");
        assertThat(panel.turns()).extracting(Turn::kind).containsExactly(Turn.Kind.PROMPT, Turn.Kind.ANSWER, Turn.Kind.REMARK,
                Turn.Kind.ANSWER, Turn.Kind.REMARK);
        assertThat(panel.questions().get(0).prompts()).containsExactly(1);
    }

    @Test
    void areAnsweredByALongTurnThatEndsInAQuestionOfItsOwn() {
        var panel = Talks.panel("ann:What will change next year, Bob?",
                "bob:Much will change, I think, and more than most of us expect, for the rains come later every year and the mills stand still. But what does Cy think?",
                "cy:I think that little will change.");
        assertThat(Talks.kinds(panel)).containsExactly("MAIN");
        assertThat(panel.turns()).extracting(Turn::question).containsExactly(1, 1, 1);
    }

    @Test
    void mayBePutInBetweenByAPanelistWhoThenGoesOnAnswering() {
        var panel = Talks.panel("ann:What will change next year, Bob?", "bob:Much will change, I think.",
                "cy:I have a question for Bob. Who pays for it?",
                "bob:The towns do.",
                "cy:Then I think that nothing at all will change, for the towns have no money left, as everybody knows who has seen their books this year and the year before that.");
        assertThat(Talks.kinds(panel)).containsExactly("MAIN", "FOLLOW_UP");
        assertThat(panel.questions().get(1).askedBy()).isEqualTo("cy");
        assertThat(panel.turns()).extracting(Turn::question).containsExactly(1, 1, 2, 2, 1);
        assertThat(panel.turns().get(4).prompt()).isEqualTo(1);
    }

    @Test
    void comeFromTheAudienceWhenItIsCalledOn() {
        var panel = Talks.panel("ann:What will change next year, Bob?", "bob:Much will change, I think.",
                "ann:Thank you. The gentleman in front has a question.",
                "dee:My name is Dee. Who speaks for the fish in all of this?",
                "ann:Cy, please.", "cy:Nobody does, and that is the trouble with it.");
        assertThat(Talks.kinds(panel)).containsExactly("MAIN", "MAIN");
        assertThat(panel.questions().get(1).askedBy()).isEqualTo("dee");
        assertThat(panel.questions().get(1).prompts()).containsExactly(4, 5);
        assertThat(panel.turns().get(5).question()).isEqualTo(2);
    }

    @Test
    void areAskedByWhoDoesThoughAnotherIsCalledModerator() {
        var panel = PanelReader.read(Panels.file("talk.txt", """
                Moderator: Please welcome to the stage our guests of tonight.

                Ann: Good evening. Bob, what will change in the valley next year?

                Bob: Much will change, I think, and more than most of us expect.

                Ann: And you, Cy?

                Cy: I think that little will change, whatever the others say.

                Announcer: Tune in again next week.
                """), null);
        assertThat(Talks.kinds(panel)).containsExactly("MAIN");
        assertThat(panel.questions().get(0).askedBy()).isEqualTo("ann");
        assertThat(panel.turns()).extracting(Turn::kind).containsExactly(Turn.Kind.OPENING, Turn.Kind.PROMPT, Turn.Kind.ANSWER,
                Turn.Kind.PROMPT, Turn.Kind.ANSWER, Turn.Kind.CLOSING);
    }

    @Test
    void areNotAnsweredByWhoAskedWhenTheModeratorPutsThemAgain() {
        var panel = Talks.panel("ann:Welcome. Are there questions from the audience?",
                "dee:I have a question. What will the river do when the ice melts?", "ann:What will the river do, Cy?",
                "cy:It will rise by a metre, and it takes the lower path away as in every year.",
                "dee:We measured it only once, in the year in which the bridge was built by the village itself.");
        var own = panel.questions().stream().filter(question -> "dee".equals(question.askedBy())).toList();
        assertThat(own).hasSize(1);
        assertThat(panel.turns().get(3).question()).isEqualTo(own.get(0).ordinal());
        assertThat(panel.turns().get(4).kind()).isNotEqualTo(Turn.Kind.ANSWER);
    }

    @Test
    void areAnsweredByTheAskerOfAnotherQuestion() {
        var panel = PanelReader.read(Panels.file("talk.txt", """
                Bob: What will the river do when the ice melts in March?

                Cy: It will rise by a metre or more. What did you measure at the bridge last year?

                Bob: We measured eighty centimetres in the year in which the bridge was built by the village.
                """), null);
        assertThat(panel.turns()).extracting(Turn::kind).containsExactly(Turn.Kind.PROMPT, Turn.Kind.PROMPT,
                Turn.Kind.ANSWER);
        assertThat(panel.questions()).extracting(Question::askedBy).containsExactly("bob", "cy");
    }
}
