package dev.roundtable.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.search.SearchResult.Hit;
import dev.roundtable.search.index.IndexedTurn;
import dev.roundtable.search.query.SearchSyntaxException;

@DisplayName("A search")
class TurnSearchTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', quoteCharacter = '`', value = {
            // Words, inflected and exact.
            "river = 1 2", "rivers = 2 1", "\"rivers\" = 2", "RIVER lake = 1", "river sea = ", "riv* = 1 2",
            // Words written in one, two, or with a hyphen.
            "OpenAI = 3 4", "open ai = 4 3", "deepseek = 5", "deep seek = 5", "GPT4o = 6", "GPT-4o = 6", "gpt 4o = 6",
            "multiagent = 7",
            // Signs and numbers.
            "C++ = 8", "C = 9", "c# = 10", "3.5 = 11", "2026 = 12",
            // Han: whole words only, also typed in the other script; phrases cross punctuation.
            "学习 = 13", "學習 = 13", "力量 = 14", "能力量化 = 15", "\"能力,量化\" = 15", "学 = 13", "习自 = ",
            // Mixed scripts.
            "做agent的 = 16", "agent的战略 = 16", "\"agent 的战略\" = 16", "agent战略 = 16",
            // Possessives, and accents.
            "Seine's = 17", "café = 17", "CAFE = 17" })
    void findsTurns(String query, String ids) {
        var index = TestIndex.snapshot(List.of(TestIndex.turn("1", "The river flows into the lake."),
                TestIndex.turn("2", "Rivers, and more of them, are everywhere."), TestIndex.turn("3", "We use OpenAI a lot."),
                TestIndex.turn("4", "The open AI movement is old."), TestIndex.turn("5", "What Deep Seek did was new."),
                TestIndex.turn("6", "It ran on GPT-4o."), TestIndex.turn("7", "A multi agent system."),
                TestIndex.turn("8", "Written in C++ mostly."), TestIndex.turn("9", "Written in C mostly."),
                TestIndex.turn("10", "Written in C# mostly."), TestIndex.turn("11", "Version 3.5 is out."),
                TestIndex.turn("12", "在2026年会有。"), TestIndex.turn("13", "机器学习。自主"), TestIndex.turn("14", "这是力量。"),
                TestIndex.turn("15", "模型的能力,量化以后"), TestIndex.turn("16", "我们做agent的战略"),
                TestIndex.turn("17", "Un café au bord de la Seine.")));
        var found = TurnSearch.in(index, query, Criteria.NONE).hits(0, 10).stream().map(Hit::turn).toList();
        assertThat(String.join(" ", found)).isEqualTo(ids == null ? "" : ids);
    }

    @Test
    void findsTheTurnsOfATitleWhereverTheyStand() {
        var titles = List.of("glaciers", "deserts", "glaciers", "glaciers", "deserts", "glaciers");
        var turns = IntStream.range(0, titles.size())
                .mapToObj(i -> new IndexedTurn(String.valueOf(i), "talk", "ANSWER", null, null, "en", null,
                        i % 2 == 0 ? "dry" : "cold", List.of(), List.of(), List.of("About " + titles.get(i)), List.of(),
                        List.of()))
                .toList();
        var index = TestIndex.snapshot(turns);
        assertThat(ids(index, "glaciers")).containsExactly("0", "2", "3", "5");
        assertThat(ids(index, "deserts")).containsExactly("1", "4");
        assertThat(ids(index, "glaciers cold")).containsExactly("3", "5");
        assertThat(ids(index, "dry deserts")).containsExactly("4");
    }

    @Test
    void countsAllHitsHoweverManyThereAre() {
        var index = TestIndex.snapshot(IntStream.range(0, 12_000)
                .mapToObj(i -> TestIndex.turn(String.valueOf(i), "river " + (i % 400 == 0 ? "lake" : "sea") + i)).toList());
        var many = TurnSearch.in(index, "river", Criteria.NONE);
        assertThat(many.hits(0, 20)).hasSize(20);
        assertThat(many.size()).isEqualTo(12_000);
        var some = TurnSearch.in(index, "lake*", Criteria.NONE);
        assertThat(some.hits(0, 20)).hasSize(20);
        assertThat(some.size()).isEqualTo(30);
    }

    @Test
    void findsTurnsWithMostOfTheWordsWhenNoneHasAll() {
        var index = TestIndex.snapshot(List.of(TestIndex.turn("1", "The river flows into the cold lake."),
                TestIndex.turn("2", "The river is wide."), TestIndex.turn("3", "自主学习是一个方向。"),
                TestIndex.turn("4", "我们谈的是另一个方向。")));
        assertThat(ids(index, "river lake otters")).containsExactly("1");
        assertThat(ids(index, "what did they say about the river and the lake")).containsExactly("1");
        assertThat(ids(index, "怎么看自主学习")).containsExactly("3");
        assertThat(ids(index, "otters river")).isEmpty();
        assertThat(ids(index, "量子计算机方向")).isEmpty();
    }

    @Test
    void pagesThroughAllHitsInOneOrder() {
        var turns = new ArrayList<dev.roundtable.search.index.IndexedTurn>();
        for (int i = 0; i < 1000; i++) {
            turns.add(TestIndex.turn("t" + i, "river ".repeat(i % 7 + 1) + "x ".repeat(i % 13)));
        }
        var index = TestIndex.snapshot(turns);
        var whole = TurnSearch.in(index, "river", Criteria.NONE).hits(0, 1000);
        assertThat(whole).hasSize(1000).isSortedAccordingTo((a, b) -> Float.compare(b.score(), a.score()));
        var result = TurnSearch.in(index, "river", Criteria.NONE);
        var paged = new ArrayList<Hit>();
        for (int from = 0; from < 1000; from += 30) {
            paged.addAll(result.hits(from, from + 30));
        }
        assertThat(paged).isEqualTo(whole);
        assertThat(result.hits(1000, 1010)).isEmpty();
    }

    /** Whatever people type, the only failure is one that names the column. */
    @Test
    void neverFailsForAnyInput() {
        var index = TestIndex.snapshot(List.of(TestIndex.turn("1", "对,我觉得 agent 的 C++ 3.5")));
        var random = new Random(7);
        var parts = List.of("\"", "-", "*", ":", "speaker:", "panel:", "kind:", "kind:answer", " ", " ", "对", "我", "觉得",
                "agent",
                "c++", "#", "\uD840", "\uDC00", "𠀀", "，", "。", "\u0000", "\u0301", "’s", "3.", ".5", "\u3000", "「", "」", "~",
                "|", "(", "\\",
                "ｶﾞ", "ﷺ", "İ", "👍🏽", "\u202E");
        for (int i = 0; i < 3000; i++) {
            var query = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                query.append(parts.get(random.nextInt(parts.size())));
            }
            assertThatCode(() -> {
                try {
                    TurnSearch.in(index, query.toString(), Criteria.NONE).hits(0, 5);
                } catch (SearchSyntaxException e) {
                    assertThat(e.getMessage()).startsWith("Column ");
                }
            }).as(query.toString()).doesNotThrowAnyException();
        }
    }

    /** Lucene counts the positions of phrases, and limits them. A query has at most 300 characters. */
    @ParameterizedTest
    @CsvSource(delimiter = '=', quoteCharacter = '`', value = { "模 300 = ", "模型 150 = 1", "かな 149 = ", "한국어 99 = ", "ไทย 99 = ",
            "「模型，」 24 = 1", "模型a 100 = 1", "ab- 100 = ", "OpenAI4o 37 = ", "词一二三四五六七八九十 27 = ",
            "模一型二三四五 ~24 = ", "riv* ~24 = 2", "学 -习惯 ~12 = ", "ﷺ 300 = ", "क 300 = ", "x 300 = " })
    void takesTheLongestQueries(String part, String ids) {
        var index = TestIndex.snapshot(List.of(TestIndex.turn("1", "我们的模型模型一直是模型,模型."),
                TestIndex.turn("2", "The river has a b c.")));
        var count = part.substring(part.lastIndexOf(' ') + 1);
        var unit = part.substring(0, part.lastIndexOf(' '));
        var query = count.startsWith("~")
                ? (unit + " ").repeat(Integer.parseInt(count.substring(1)))
                : unit.repeat(Integer.parseInt(count));
        var result = TurnSearch.in(index, query, Criteria.NONE);
        assertThat(result.hits(0, 10)).extracting(Hit::turn).isEqualTo(ids == null ? List.of() : List.of(ids));
        assertThat(result.suggestion()).isNull();
    }

    @Test
    void suggestsWordsThatFindMoreByTheSameCriteria() {
        var index = TestIndex.snapshot(List.of(TestIndex.turn("1", "The river is low.")));
        var elsewhere = new Criteria("lakes", null, null, null, null, null, null, null);
        assertThat(TurnSearch.in(index, "rivr", Criteria.NONE).suggestion()).isEqualTo("river");
        assertThat(TurnSearch.in(index, "rivr", elsewhere).suggestion()).isNull();
    }

    @Test
    void suggestsNothingIfTheSuggestionWouldBeTooLong() {
        var index = TestIndex.snapshot(List.of(TestIndex.turn("1", "The river is low.")));
        assertThat(TurnSearch.in(index, "rivr " + "a".repeat(295), Criteria.NONE).suggestion()).isNull();
    }

    @Test
    void takesAllQueriesOfAllLengths() {
        var index = TestIndex.snapshot(List.of(TestIndex.turn("1", "模型公司的分化，是 openai 的 a b c"), TestIndex.turn("2", "ab abc")));
        var random = new Random(3);
        var parts = List.of("模", "型", "公司", "的", "a", "b", "openai", "-", "\"", " ", "，", "กข", "か", "한", "ab");
        for (int i = 0; i < 500; i++) {
            var query = new StringBuilder("x");
            int used = 2 + random.nextInt(parts.size() - 2);
            while (query.length() < 290) {
                query.append(parts.get(random.nextInt(used)));
            }
            assertThatCode(() -> {
                try {
                    var result = TurnSearch.in(index, query.toString(), Criteria.NONE);
                    result.hits(0, 5);
                    result.suggestion();
                } catch (SearchSyntaxException e) {
                    assertThat(e.getMessage()).startsWith("Column ");
                }
            }).as(query.toString()).doesNotThrowAnyException();
        }
    }

    private static List<String> ids(dev.roundtable.search.index.IndexSnapshot index, String query) {
        return TurnSearch.in(index, query, Criteria.NONE).hits(0, 10).stream().map(Hit::turn).toList();
    }
}
