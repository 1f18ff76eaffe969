package dev.roundtable.search.excerpt;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.search.index.IndexedTurn.Heard;
import dev.roundtable.search.query.TermSequence;

@DisplayName("An excerpt")
class ExcerptFinderTest {

    private static final String LONG = "We met by the water in spring. ".repeat(20);

    @Test
    void marksWordsAsTheyStandInTheText() {
        assertThat(marked("Ｒiver, Rivers and RÍVER.", "river")).isEqualTo("[Ｒiver], [Rivers] and [RÍVER].");
        assertThat(marked("𠀀好, 記憶在这里。", "记忆")).isEqualTo("𠀀好, [記憶]在这里。");
        assertThat(marked("We run GPT-4o, not GPT-4.", "GPT-4o")).isEqualTo("We run [GPT-4o], not GPT-4.");
        assertThat(marked("对,我觉得好。", "对我觉得")).isEqualTo("[对,我觉得]好。");
        assertThat(marked("C++ and C", "C++")).isEqualTo("[C++] and C");
    }

    @Test
    void marksWholePhrasesOnly() {
        assertThat(marked("old river, old lake, old river", "old river")).isEqualTo("[old river], old lake, [old river]");
        assertThat(marked("学习。自主", "自主学习")).isEqualTo("学习。自主");
    }

    @Test
    void marksWhatACorrectionMadeOfTheWords() {
        var finder = finder("Metropic");
        var excerpt = finder.of("It is Anthropic that did it.", List.of(new Heard("Metropic", 6, 15)));
        assertThat(marked(excerpt)).isEqualTo("It is [Anthropic] that did it.");
        assertThat(marked(finder("制服").of("觉得智谱今天更像", List.of(new Heard("制服", 2, 4))))).isEqualTo("觉得[智谱]今天更像");
        assertThat(marked(finder("得制服今").of("觉得智谱今天更像", List.of(new Heard("制服", 2, 4))))).isEqualTo("觉得[智谱]今天更像");
    }

    @Test
    void takesALongTurnWithManyCorrections() {
        var text = "𠀀 river ".repeat(110_000);
        var heard = IntStream.range(0, 110_000).mapToObj(i -> new Heard("otter", 8 * i + 2, 8 * i + 7)).toList();
        var excerpt = assertTimeoutPreemptively(ofSeconds(20), () -> finder("otter").of(text, heard));
        assertThat(marked(excerpt)).startsWith("𠀀 [river] 𠀀 [river] 𠀀");
    }

    @Test
    void isTheBeginningOfATurnInWhichNoWordMatches() {
        var excerpt = finder("otter").of(LONG, List.of());
        assertThat(excerpt.start()).isZero();
        assertThat(excerpt.highlights()).isEmpty();
        assertThat(excerpt.text()).startsWith("We met").endsWith("in spring.").hasSizeLessThan(230);
    }

    @Test
    void beginsAndEndsAtSentencesAroundTheMatches() {
        var text = LONG + "There an otter swam past us. " + LONG;
        var excerpt = finder("otter").of(text, List.of());
        assertThat(excerpt.text()).startsWith("We met").endsWith("spring.").contains("There an otter");
        assertThat(text.substring(excerpt.start())).startsWith(excerpt.text());
        assertThat(marked(excerpt)).contains("an [otter] swam");
    }

    @Test
    void showsThePlaceWithTheMostDifferentWords() {
        var text = "An otter. " + LONG + "A fox and an otter. " + LONG + "An otter, an otter.";
        var finder = new ExcerptFinder(List.of(sequence("otter"), sequence("fox")));
        assertThat(marked(finder.of(text, List.of()))).contains("A [fox] and an [otter].");
    }

    /** Ranges are code points, in order, without overlap, and within the text, for any text. */
    @Test
    void hasValidRangesInAnyText() {
        var random = new Random(5);
        var parts = List.of("模型", "river ", "𠀀", ", ", "。", "\u0301", "GPT-4o ", "1,000 ", "👍🏽", "\n", "a", "学习", "\uD840",
                " ");
        var finder = new ExcerptFinder(List.of(sequence("模型"), sequence("river"), sequence("gpt-4o"), sequence("学习a")));
        for (int i = 0; i < 2000; i++) {
            var text = new StringBuilder();
            for (int j = random.nextInt(200); j >= 0; j--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            var excerpt = finder.of(text.toString(), List.of(new Heard("模型", random.nextInt(50), 50 + random.nextInt(50))));
            int length = excerpt.text().codePointCount(0, excerpt.text().length());
            int end = 0;
            for (var range : excerpt.highlights()) {
                assertThat(range.start()).isGreaterThanOrEqualTo(end).isLessThan(range.end());
                end = range.end();
            }
            assertThat(end).isLessThanOrEqualTo(length);
            int start = text.offsetByCodePoints(0, excerpt.start());
            assertThat(text.substring(start)).startsWith(excerpt.text());
        }
    }

    private static String marked(String text, String words) {
        return marked(finder(words).of(text, List.of()));
    }

    private static ExcerptFinder finder(String words) {
        return new ExcerptFinder(List.of(sequence(words)));
    }

    private static TermSequence sequence(String words) {
        return TermSequence.of(words, false, true);
    }

    private static String marked(Excerpt excerpt) {
        var characters = excerpt.text().codePoints().toArray();
        var marked = new StringBuilder();
        int end = 0;
        for (var range : excerpt.highlights()) {
            marked.append(new String(characters, end, range.start() - end)).append('[')
                    .append(new String(characters, range.start(), range.end() - range.start())).append(']');
            end = range.end();
        }
        return marked.append(new String(characters, end, characters.length - end)).toString();
    }
}
