package dev.roundtable.transcript.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.file.Body;
import dev.roundtable.transcript.script.Attribution;
import dev.roundtable.transcript.script.Attribution.Method;
import dev.roundtable.transcript.script.Turn.Kind;

/** Checks properties of the questions of every discussion, with some thousand random discussions. */
class DiscussionPropertiesTest {

    private static final int DISCUSSIONS = 5_000;
    private static final List<String> SAYINGS = List.of("What do you think?", "Thank you.", "Yes.", "你怎么看？", "请小李谈一谈。", "谢谢。",
            "You mentioned rivers; why do they move?", "I have a question. Who pays?", "Let us come to the next question.",
            "Bob?",
            "Does anybody have a question?", "Rivers move because the land does, and the land moves because nothing holds it.",
            "河流会动，因为大地会动，没有什么东西能留住它，大家都知道。", "接下来我们谈下一个问题，谁来付钱？", "Go ahead, please.", "为什么？");

    @Test
    void everyAnswerHasItsQuestionAndEveryQuestionItsPrompt() {
        var random = new Random(2026);
        for (int i = 0; i < DISCUSSIONS; i++) {
            check(random);
        }
    }

    private static void check(Random random) {
        var text = new StringBuilder();
        var stretches = IntStream.range(0, 1 + random.nextInt(14)).mapToObj(i -> stretch(text, random)).toList();
        var cast = new Cast(random.nextBoolean() ? Set.of("p0") : Set.of(), random.nextBoolean() ? Set.of("p3") : Set.of(),
                random.nextBoolean() ? Set.of("p4") : Set.of());
        var found = new QuestionFinder(new Body(text.toString()), stretches, cast, "A talk", List.of()).find();
        assertThat(found).isEqualTo(new QuestionFinder(new Body(text.toString()), stretches, cast, "A talk", List.of()).find());
        assertThat(found.parts()).hasSameSizeAs(stretches);
        assertThat(found.topics()).isNotEmpty();
        boolean implicit = found.topics().get(0).prompts().isEmpty();
        for (int i = 0; i < found.parts().size(); i++) {
            var part = found.parts().get(i);
            if (part.kind() == Kind.ANSWER) {
                assertThat(part.topic()).as(() -> "an answer's question in " + found).isNotNull();
                assertThat(implicit
                        ? part.prompt() == null
                        : part.prompt() < i && found.topics().get(part.topic()).prompts().contains(part.prompt()))
                        .as("an answer's prompt in " + found).isTrue();
            } else if (part.kind() == Kind.PROMPT) {
                assertThat(found.topics().get(part.topic()).prompts()).contains(i);
            }
        }
        for (int i = 0; i < found.topics().size(); i++) {
            var topic = found.topics().get(i);
            assertThat(topic.prompts()).isSorted();
            assertThat(topic.prompts())
                    .allSatisfy(prompt -> assertThat(found.parts().get(prompt).kind()).isEqualTo(Kind.PROMPT));
            assertThat(topic.title() != null).as("implicit, and the only one")
                    .isEqualTo(implicit && found.topics().size() == 1);
            assertThat(implicit || !topic.prompts().isEmpty()).isTrue();
            if (topic.parent() != null) {
                assertThat(topic.parent()).isLessThan(i);
                assertThat(found.topics().get(topic.parent()).parent()).as("a follow-up follows a main question").isNull();
            }
            if (i > 0) {
                assertThat(topic.prompts().get(0)).as("in the order in which they are first put")
                        .isGreaterThan(found.topics().get(i - 1).prompts().get(0));
            }
        }
    }

    private static Stretch stretch(StringBuilder text, Random random) {
        int start = text.codePointCount(0, text.length());
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.append(SAYINGS.get(random.nextInt(SAYINGS.size()))).append(' ');
        }
        int person = random.nextInt(6);
        return new Stretch(start, text.codePointCount(0, text.length()), person == 5 ? null : "p" + person,
                new Attribution(Method.UNKNOWN, 0, List.of(), List.of()));
    }
}
