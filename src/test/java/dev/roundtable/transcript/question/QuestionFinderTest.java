package dev.roundtable.transcript.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.file.Body;
import dev.roundtable.transcript.script.Attribution;
import dev.roundtable.transcript.script.Attribution.Method;
import dev.roundtable.transcript.script.Question;
import dev.roundtable.transcript.script.Turn;

@DisplayName("Questions found in the words")
class QuestionFinderTest {

    private static final Attribution LABEL = new Attribution(Method.LABELED, 1, List.of(), List.of());

    @Test
    void areOneWhenHandedOnToTheNextGuest() {
        var panel = Talks.panel("ann:Welcome all. What will change next year, Bob?", "bob:Much will change, I think.",
                "ann:Thanks. And you, Cy?", "cy:Nothing at all will change.");
        assertThat(panel.questions()).hasSize(1);
        assertThat(panel.questions().get(0).prompts()).containsExactly(1, 3);
        assertThat(panel.questions().get(0).addressedTo()).containsExactly("bob", "cy");
    }

    @Test
    void areTwoWhenTheNextGuestIsAskedSomethingElse() {
        var panel = Talks.panel("ann:Welcome all. What will change for farmers next year, Bob?",
                "bob:Much will change, I think.",
                "ann:Thanks. Schools have been closed for a month, and you wrote a long book about teachers, Cy: how do children"
                        + " learn when nobody teaches them?",
                "cy:From each other, mostly.");
        assertThat(panel.questions()).extracting(Question::kind).containsExactly(Question.Kind.MAIN, Question.Kind.MAIN);
    }

    @Test
    void areTwoHoweverShortWhenTheNextGuestIsAskedSomethingElse() {
        var panel = Talks.panel("ann:Bob, why is gold so expensive these days?",
                "bob:There is not much of it, and many want it.",
                "ann:Cy, who invented dentistry?", "cy:Somebody with a toothache, I suppose.");
        assertThat(panel.questions()).extracting(Question::kind).containsExactly(Question.Kind.MAIN, Question.Kind.MAIN);
    }

    @Test
    void followUpWhoHasJustAnswered() {
        var panel = Talks.panel("ann:What will change next year, Bob?", "bob:Much will change, I think.",
                "ann:Can you give one example of that?", "bob:The weather, for one thing.");
        assertThat(panel.questions()).extracting(Question::kind).containsExactly(Question.Kind.MAIN, Question.Kind.FOLLOW_UP);
        assertThat(panel.questions().get(1).parent()).isEqualTo(1);
    }

    @Test
    void areNewWhenAnotherTopicIsOpened() {
        var panel = Talks.panel("ann:What will change next year, Bob?", "bob:Much will change, I think.",
                "ann:Let us come to the next question. What do you fear most, Bob?", "bob:The cold, of course.");
        assertThat(panel.questions()).extracting(Question::kind).containsExactly(Question.Kind.MAIN, Question.Kind.MAIN);
    }

    @Test
    void leaveTheFirstAndLastWordsOfTheModeratorAsOpeningAndClosing() {
        var panel = Talks.panel("ann:What will change next year, Bob?", "bob:Much will change, I think.",
                "ann:Thank you all for coming.");
        assertThat(panel.turns()).extracting(Turn::kind).containsExactly(Turn.Kind.PROMPT, Turn.Kind.ANSWER,
                Turn.Kind.CLOSING);
    }

    @Test
    void takeTheTitlesOfTheSheetInOrder() {
        var panel = Talks.panelWith("questions: [ { title: Change, titleEn: Changes }, { title: Fear } ]\n",
                "ann:What will change next year, Bob?", "bob:Much will change, I think.",
                "ann:Can you give one example of that?", "bob:The weather, for one thing.",
                "ann:Let us come to the next question. What do you fear most, Bob?", "bob:The cold, of course.");
        assertThat(panel.questions()).extracting(Question::title).containsExactly("Change", null, "Fear");
        assertThat(panel.questions().get(0).titleEn()).isEqualTo("Changes");
    }

    @Test
    void areTheTitleWhereNobodyAsks() {
        var panel = Talks.panel("bob:I like it here.", "cy:So do I, very much.");
        assertThat(panel.questions()).hasSize(1);
        assertThat(panel.questions().get(0).title()).isEqualTo("A talk");
        assertThat(panel.turns()).allSatisfy(turn -> {
            assertThat(turn.kind()).isEqualTo(Turn.Kind.ANSWER);
            assertThat(turn.question()).isEqualTo(1);
        });
    }

    @Test
    void areTheSameInOtherWords() {
        var panel = Talks.panel("ann:How do you see the state of our rivers after forty years, Bob?",
                "bob:They are cleaner than they were then.",
                "ann:Cy, how do you see the current state of the rivers?", "cy:They are drier, above all in summer.",
                "ann:Dee?",
                "dee:Both of you are right, but it differs from one valley to the next.");
        assertThat(Talks.kinds(panel)).containsExactly("MAIN");
        assertThat(panel.questions().get(0).prompts()).containsExactly(1, 3, 5);
        assertThat(panel.questions().get(0).addressedTo()).containsExactly("bob", "cy", "dee");
    }

    @Test
    void followUpWhatWasJustSaidAlsoByAnother() {
        var panel = Talks.panel("ann:How do you see the state of our rivers, Bob?", "bob:They are cleaner than they were.",
                "ann:Cy, do you agree with that view of Bob's?", "cy:Not quite, for they carry less water.");
        assertThat(Talks.kinds(panel)).containsExactly("MAIN", "FOLLOW_UP");
        assertThat(panel.turns().get(3).question()).isEqualTo(2);
    }

    @Test
    void areNewToTheOnlyGuestWhenTheyTakeUpNothing() {
        var panel = Talks.panel("ann:How did you come to study rivers, of all the things that there are to study?",
                "bob:By chance, as a child.",
                "ann:The new law on mills has been debated in every town of the valley for months now. Which part of it will matter most to people who live by the water?",
                "bob:The part about fish.", "ann:Why fish?", "bob:Because they are the first to go.");
        assertThat(Talks.kinds(panel)).containsExactly("MAIN", "MAIN", "FOLLOW_UP");
        assertThat(panel.questions().get(2).parent()).isEqualTo(2);
    }

    @Test
    void mayAskForWordsWithoutAQuestionMark() {
        var panel = Talks.panel("ann:Welcome. We begin with Bob, please.",
                "bob:Thank you. The valley has changed a great deal in these years.",
                "ann:Finally I would like to ask each of you for closing remarks.", "cy:Look after the water.",
                "bob:And after each other.");
        assertThat(Talks.kinds(panel)).containsExactly("MAIN", "MAIN");
        assertThat(panel.turns()).extracting(Turn::question).containsExactly(1, 1, 2, 2, 2);
    }

    @Test
    void areFoundInChinese() {
        var panel = Talks.panel("ann:各位好，欢迎来到今天的对谈。先请教小波，您怎么看这条河的未来？", "bob:我觉得水会越来越少，但是鱼会回来。", "ann:阿西也谈谈吧。",
                "cy:我不同意，鱼不会回来，除非大家都少用水。", "ann:您刚才提到少用水，具体怎么做？", "cy:先从磨坊开始，一步一步来。",
                "ann:接下来我们谈下一个话题，谁来付这笔钱？", "bob:当然是城里人付，他们用得最多。", "ann:谢谢两位，今天就到这里。");
        assertThat(Talks.kinds(panel)).containsExactly("MAIN", "FOLLOW_UP", "MAIN");
        assertThat(panel.turns()).extracting(Turn::question).containsExactly(1, 1, 1, 1, 2, 2, 3, 3, null);
        assertThat(panel.turns().get(8).kind()).isEqualTo(Turn.Kind.CLOSING);
    }

    @Test
    void haveOnlyTheAskingPartOfALongPromptAsTheirWords() {
        var introduction = "Welcome to our evening about the rivers of this land. ".repeat(12);
        var panel = Talks.panel(
                "ann:" + introduction + "For forty years they have been dammed and straightened and led through pipes. "
                        + "How do you see their state today, and what would you change first? Bob, please.",
                "bob:They are cleaner than they were, and that is where I would go on.");
        var asked = panel.questions().get(0).asked();
        assertThat(asked.text()).isEqualTo("For forty years they have been dammed and straightened and led through pipes. "
                + "How do you see their state today, and what would you change first? Bob, please.");
        assertThat(asked.span().start()).isEqualTo(introduction.length());
        assertThat(asked.verbatim().strip()).isEqualTo(asked.text());
    }

    @Test
    void haveAllWordsAfterTheAnnouncementWhereNoMarkTellsWhichAsk() {
        var introduction = "欢迎大家来到今天晚上关于河流的对谈。".repeat(12);
        var panel = Talks.panel("ann:" + introduction + "我想问小波一个问题。" + "这条河四十年来被改道，也被管住了，大家都想知道以后的样子。".repeat(3),
                "bob:我觉得水会越来越少。");
        assertThat(panel.questions().get(0).asked().text()).startsWith("我想问小波一个问题。").endsWith("以后的样子。");
    }

    @Test
    @Timeout(20)
    void endBeforeAnyNumberOfClosingRemarks() {
        int remarks = 200_000;
        var words = "What will change next year? Much will change, I think. " + "Thanks. ".repeat(remarks);
        var stretches = new ArrayList<Stretch>(List.of(new Stretch(0, 28, "ann", LABEL), new Stretch(28, 55, "bob", LABEL)));
        for (int i = 0; i < remarks; i++) {
            stretches.add(new Stretch(55 + 8 * i, 63 + 8 * i, "dee", LABEL));
        }
        var cast = new Cast(Set.of("ann"), Set.of(), Set.of());
        var discussion = new QuestionFinder(new Body(words), stretches, cast, "A talk", List.of()).find();
        assertThat(discussion.parts()).extracting(Discussion.Part::kind).containsOnly(Turn.Kind.PROMPT, Turn.Kind.ANSWER,
                Turn.Kind.CLOSING);
    }
}
