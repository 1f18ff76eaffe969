package dev.roundtable.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.roster.SpeakerDirectory;
import dev.roundtable.transcript.script.Attribution.Method;
import dev.roundtable.transcript.script.ContentId;
import dev.roundtable.transcript.script.Correction;
import dev.roundtable.transcript.script.Question;
import dev.roundtable.transcript.script.Span;
import dev.roundtable.transcript.script.Turn;

@DisplayName("A panel")
class PanelReaderTest {

    private static final String PEOPLE = """
            slug: talk
            people:
              - { slug: ann, name: Ann, role: MODERATOR }
              - { slug: bob, name: Bob }
            """;
    private static final String BODY = "Welcome. What is new, Bob? Well, much is new. And what is old? Little is old.";

    @Test
    void withoutHeaderIsRefused() {
        assertThatThrownBy(() -> PanelReader.read(Panels.file("talk.txt", "Just words."), null))
                .isInstanceOf(TranscriptException.class).hasMessageContaining("talk.txt")
                .hasMessageContaining("Just words.");
    }

    @Test
    void withoutSheetIsOneTurnOfNobody() {
        var panel = Panels.of(BODY, null);
        assertThat(panel.slug()).isEqualTo("talk");
        assertThat(panel.turns()).hasSize(1).first().satisfies(turn -> {
            assertThat(turn.speaker()).isNull();
            assertThat(turn.attribution().method()).isEqualTo(Method.UNKNOWN);
            assertThat(turn.kind()).isEqualTo(Turn.Kind.ANSWER);
        });
        assertThat(panel.questions()).hasSize(1).first().satisfies(question -> {
            assertThat(question.title()).isEqualTo("A talk");
            assertThat(question.prompts()).isEmpty();
        });
    }

    @Test
    void hasNoTurnThatIsTooLong() {
        assertThatThrownBy(() -> Panels.of("More and more of it. ".repeat(50_000), null)).hasMessageStartingWith(
                "talk.txt:5: The turn that begins with \"More and more of it. More and more of it\" has more than 1,000,000 characters.");
    }

    @Test
    void takesItsTurnsFromReviewedCues() {
        var panel = Panels.of(BODY, PEOPLE + """
                cues:
                  - { speaker: ann, opens: Welcome }
                  - { speaker: bob, opens: "Well, much" }
                  - { speaker: ann, opens: "And what" }
                  - { speaker: bob, opens: Little }
                """);
        assertThat(panel.turns()).extracting(Turn::speaker).containsExactly("ann", "bob", "ann", "bob");
        assertThat(panel.turns()).extracting(Turn::kind).containsExactly(Turn.Kind.PROMPT, Turn.Kind.ANSWER,
                Turn.Kind.PROMPT, Turn.Kind.ANSWER);
        assertThat(panel.turns().stream().map(Turn::verbatim).collect(Collectors.joining())).isEqualTo(BODY);
        assertThat(panel.questions()).extracting(Question::kind).containsExactly(Question.Kind.MAIN, Question.Kind.FOLLOW_UP);
    }

    @Test
    void leavesWordsBeforeTheFirstCueToNobody() {
        var panel = Panels.of(BODY, PEOPLE + "cues: [ { speaker: bob, opens: Well } ]");
        assertThat(panel.turns()).extracting(Turn::speaker).containsExactly(null, "bob");
        assertThat(panel.quality().attributedShare()).isBetween(0.6, 0.7);
    }

    @Test
    void refusesACueThatDoesNotOccurAndNamesTheNearestWords() {
        assertThatThrownBy(() -> Panels.of(BODY, PEOPLE + "cues:\n  - { speaker: bob, opens: \"Wel, much is knew\" }"))
                .hasMessageContaining("talk.panel.yaml:6: The cue \"Wel, much is knew\" does not occur")
                .hasMessageContaining("The nearest words are \"Well, much is new\"");
    }

    @Test
    void quotesOnlyTheBeginningOfALongCueThatDoesNotOccur() {
        assertThatThrownBy(() -> Panels.of(BODY, PEOPLE + "cues:\n  - { speaker: bob, opens: " + "wrong ".repeat(2_000) + "}"))
                .hasMessageContaining("talk.panel.yaml:6: The cue \"wrong wrong").hasMessageContaining("…\" does not occur")
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(1_000));
    }

    @Test
    void refusesATurnThatCorrectionsMakeTooLong() {
        var text = "Ann Lee: Welcome.\n\nTom Reed: A " + "river ".repeat(166_658) + "end.\n";
        assertThatThrownBy(() -> Panels.of(text, "glossary: [ { from: end., to: " + "more ".repeat(10) + " } ]"))
                .hasMessageContaining("With its corrections, turn 1 has more than 1,000,000 characters. It begins \"Ann Lee");
    }

    @Test
    void refusesACueThatOccursTwice() {
        assertThatThrownBy(() -> Panels.of(BODY, PEOPLE + "cues:\n  - { speaker: bob, opens: \"is \" }"))
                .hasMessageContaining("talk.panel.yaml:6: The cue \"is \" occurs more than once")
                .hasMessageContaining("Quote more");
    }

    @Test
    void refusesCuesOutOfOrder() {
        assertThatThrownBy(() -> Panels.of(BODY, PEOPLE + """
                cues:
                  - { speaker: bob, opens: "Little is old" }
                  - { speaker: bob, opens: "Well, much" }
                """)).hasMessageContaining("talk.panel.yaml:7:").hasMessageContaining("only before the cue that precedes it");
    }

    @Test
    void reportsAllWrongCuesAtOnce() {
        assertThatThrownBy(() -> Panels.of(BODY, PEOPLE + """
                cues:
                  - { speaker: ann, opens: Nowhere }
                  - { speaker: bob, opens: Neither here }
                """)).isInstanceOfSatisfying(TranscriptException.class,
                e -> assertThat(e.problems()).extracting(Problem::line).containsExactly(6, 7));
    }

    @Test
    void keepsItsIdsWhenWordsElsewhereChange() {
        var cues = PEOPLE + """
                cues:
                  - { speaker: ann, opens: Welcome }
                  - { speaker: bob, opens: "Well, much" }
                  - { speaker: ann, opens: "And what" }
                  - { speaker: bob, opens: Little }
                """;
        var before = Panels.of(BODY, cues);
        var after = Panels.of(BODY.replace("much is new", "much is quite new"), cues);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.questions()).extracting(Question::id)
                .isEqualTo(before.questions().stream().map(Question::id).toList());
        assertThat(after.turns().get(3).id()).isEqualTo(before.turns().get(3).id());
        assertThat(after.turns().get(1).id()).isNotEqualTo(before.turns().get(1).id());
    }

    @Test
    void givesTheSameWordsSaidTwiceIdsOfTheirOwn() {
        var ids = ContentId.ofTurns("talk", List.of("Is it?", "Yes.", "Yes. ", "And that?", "Yes.", "OK.", "OK."));
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ContentId.ofTurns("talk", List.of("Yes."))).isEqualTo(ContentId.ofTurns("talk", List.of("Yes. ")));
    }

    @Test
    void changesAnIdIfItsWordsAreSaidAgain() {
        var once = ContentId.ofTurns("talk", List.of("Is it?", "Yes.", "And that?"));
        var twice = ContentId.ofTurns("talk", List.of("Is it?", "Yes.", "And that?", "Yes."));
        assertThat(twice).contains(once.get(0), once.get(2)).doesNotContain(once.get(1));
        assertThat(ContentId.ofTurns("talk", List.of("Is it?", "Yes.", "And that?", "Yes.", "Good."))).containsAll(twice);
    }

    @Test
    void neverMovesAnIdToOtherWords() {
        var before = List.of("Is it?", "Yes.", "And that?", "Yes.", "What else?", "Yes.");
        var after = List.of("Is it?", "Certainly.", "And that?", "Yes.", "What else?", "Yes.");
        var ids = ContentId.ofTurns("talk", before);
        assertThat(ContentId.ofTurns("talk", after)).doesNotContain(ids.get(1)).containsSubsequence(ids.get(0), ids.get(2),
                ids.get(3), ids.get(4), ids.get(5));
        var once = List.of("Is it?", "Certainly.", "And that?", "Yes.", "What else?", "Surely.");
        assertThat(ContentId.ofTurns("talk", once)).doesNotContain(ids.get(1), ids.get(3), ids.get(5));
    }

    @Test
    void countsCodePointsNotUtf16Units() {
        var panel = Panels.of("😀 Hi. 😀 Bye.", PEOPLE + """
                cues:
                  - { speaker: ann, opens: "😀 Hi" }
                  - { speaker: bob, opens: "😀 Bye" }
                glossary: [ { from: Bye, to: Goodbye } ]
                """);
        assertThat(panel.source().characters()).isEqualTo(12);
        assertThat(panel.turns().get(1).span()).isEqualTo(Span.of(6, 12));
        assertThat(panel.turns().get(1).corrections().get(0)).isEqualTo(new Correction("Bye", "Goodbye", 8, 11, 2, 9));
    }

    @Test
    void takesItsDayFromTheSheetThenTheTranscriptThenTheFileName() {
        var text = "---\ndate: 2024-05-01\n---\n\nAnn: Hi.\n\nBob: Hello.\n";
        var dated = PanelReader.read(Panels.file("2020-02-02-talk.md", text), Panels.file("talk.panel.yaml", PEOPLE));
        assertThat(dated.heldOn()).isEqualTo("2024-05-01");
        assertThat(dated.turns()).extracting(Turn::speaker).containsExactly("ann", "bob");
        assertThat(PanelReader.read(Panels.file("2020-02-02-talk.md", text),
                Panels.file("talk.panel.yaml", PEOPLE + "heldOn: 2025-06-07\n")).heldOn()).isEqualTo("2025-06-07");
        assertThat(PanelReader.read(Panels.file("2020-02-02-talk.md", text.substring(text.indexOf("Ann"))),
                Panels.file("talk.panel.yaml", PEOPLE)).heldOn()).isEqualTo("2020-02-02");
    }

    @Test
    void isAskedAndAnsweredByThoseWhoSpeakLikeliestWhereNobodyIsSure() {
        var people = """
                slug: talk
                people:
                  - { slug: ann, name: Ann Holm, role: MODERATOR }
                  - { slug: bob, name: Bob Reyes }
                  - { slug: cy, name: Cy Lindgren }
                """;
        var body = "Good morning and welcome to our panel. Bob, what do you think will change for farmers next year? I think that very"
                + " much will change, because I have seen it on my own fields, and I believe we are only at the beginning of it."
                + " Thank you, Bob. Cy, how do you see it? Well, I would say that nothing changes, we have always had dry years, and"
                + " I have lived through all of them. Thank you, Cy. Thank you all for coming.";
        var sure = new PanelReader(new ReadingOptions(SpeakerDirectory.empty(), 1)).panel(Panels.transcript(body),
                Panels.file("talk.panel.yaml", people));
        var guessed = new PanelReader(new ReadingOptions(SpeakerDirectory.empty(), 0)).panel(Panels.transcript(body),
                Panels.file("talk.panel.yaml", people));
        assertThat(guessed.turns()).extracting(Turn::speaker).containsExactly("ann", "bob", "ann", "cy", "ann");
        assertThat(sure.turns()).extracting(Turn::speaker).containsOnlyNulls();
        assertThat(sure.turns()).extracting(Turn::kind).isEqualTo(guessed.turns().stream().map(Turn::kind).toList());
        assertThat(sure.questions()).hasSameSizeAs(guessed.questions()).allSatisfy(question -> {
            assertThat(question.askedBy()).isNull();
            assertThat(question.addressedTo()).isEmpty();
            assertThat(question.prompts()).isNotEmpty();
        });
    }
}
