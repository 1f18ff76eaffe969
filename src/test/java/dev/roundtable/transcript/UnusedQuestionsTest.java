package dev.roundtable.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.script.Question;

@DisplayName("A question of a sheet")
class UnusedQuestionsTest {

    private static final String BODY = "Welcome. What is new, Ann? Much is new. And what is old? Little is old.";
    private static final String PEOPLE = """
            people:
              - { slug: mo, name: Mo Diaz, role: MODERATOR }
              - { slug: ann, name: Ann Lee }
            """;
    private static final String CUES = """
            cues:
              - { speaker: mo, opens: Welcome, asks: %s }
              - { speaker: ann, opens: Much }
              - { speaker: mo, opens: "And what", asks: %s }
              - { speaker: ann, opens: Little }
            """;

    @Test
    void withoutKeyIsNoParent() {
        var panel = Panels.of(BODY, PEOPLE
                + "questions: [{title: Intro}, {key: rivers, title: Rivers}, {key: lakes, title: Lakes}]\n"
                + CUES.formatted("rivers", "lakes"));
        assertThat(panel.questions()).extracting(Question::title).containsExactly("Rivers", "Lakes");
        assertThat(panel.questions()).extracting(Question::kind).containsOnly(Question.Kind.MAIN);
        assertThat(panel.problems()).extracting(Problem::toString).containsExactly(
                "talk.panel.yaml:4: The question \"Intro\" has no key, so no cue can ask it. "
                        + "Give it a key, and the cue of its turn asks: with this key.");
    }

    @Test
    void isListedIfACueAsksOnlyAFollowUpOfItsFollowUp() {
        var panel = Panels.of(BODY, PEOPLE
                + "questions: [{key: a, title: A}, {key: b, parent: a, title: B}, {key: c, parent: b, title: C}]\n"
                + CUES.formatted("c", "c"));
        assertThat(panel.questions()).extracting(Question::title).containsExactly("A", "B", "C");
        assertThat(panel.questions()).extracting(Question::kind).containsExactly(Question.Kind.MAIN, Question.Kind.FOLLOW_UP,
                Question.Kind.FOLLOW_UP);
        assertThat(panel.problems()).isEmpty();
    }

    @Test
    void thatNoCueAsksIsWarnedOf() {
        var panel = Panels.of(BODY, PEOPLE + "questions:\n  - { key: a, title: A }\n  - { key: b, title: B }\n"
                + CUES.formatted("a", "a"));
        assertThat(panel.problems()).extracting(Problem::line).containsExactly(6);
        assertThat(panel.problems()).extracting(Problem::message).containsExactly("No cue asks the question \"b\".");
    }

    @Test
    void thatIsOneTooManyForTheTalkIsWarnedOf() {
        var talk = "Mo Diaz: What is new, Ann?\n\nAnn Lee: Much is new.\n\nMo Diaz: Thank you.\n\nAnn Lee: You are welcome.\n";
        var panel = PanelReader.read(Panels.file("talk.md", talk), Panels.file("talk.panel.yaml", PEOPLE + """
                questions:
                  - { key: a, title: A }
                  - { title: B }
                  - { title: C }
                  - { key: d, parent: a, title: D }
                """));
        assertThat(panel.questions().get(0).title()).isEqualTo("A");
        assertThat(panel.problems()).extracting(Problem::line).containsExactly(6, 8);
        assertThat(panel.problems()).extracting(Problem::message).containsExactly(
                "The sheet gives titles to 3 main questions, but the talk has 1.", "No cue asks the follow-up \"d\".");
    }

    @Test
    void hasATitleOfTheFirstMainQuestion() {
        var panel = PanelReader.read(
                Panels.file("talk.md", "Mo Diaz: What is new, Ann?\n\nAnn Lee: Much is new.\n\nMo Diaz: Good.\n"),
                Panels.file("talk.panel.yaml", PEOPLE + "questions: [{ title: A }]\n"));
        assertThat(panel.questions().get(0).title()).isEqualTo("A");
        assertThat(panel.problems()).isEmpty();
    }
}
