package dev.roundtable.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A query")
class QueryParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', quoteCharacter = '`', value = { "river  lake = WORDS river WORDS lake",
            "\"old river\" bed = PHRASE old river WORDS bed", "“old river” = PHRASE old river", "「自主学习」吗 = PHRASE 自主学习 WORDS 吗",
            "\"not closed = PHRASE not closed", "river -lake = WORDS river -WORDS lake",
            "river -\"old lake\" = WORDS river -PHRASE old lake", "to-do = WORDS to-do",
            "river - lake = WORDS river WORDS - WORDS lake",
            "speaker:yao agent = SPEAKER yao WORDS agent", "Speaker：姚顺雨 = SPEAKER 姚顺雨",
            "speaker:\"Yao Shunyu\" = SPEAKER Yao Shunyu",
            "a -kind:question = WORDS a -KIND question", "panel:agi-next-2026 x = PANEL agi-next-2026 WORDS x",
            "speaker: yao = WORDS speaker: WORDS yao", "http://a.b = WORDS http://a.b", "riv* = PREFIX riv", "ri* = WORDS ri*",
            "自主学* = WORDS 自主学*", "模型，分化。Agent = WORDS 模型 WORDS ，分化 WORDS 。Agent", "1,000 = WORDS 1,000",
            "a AND b OR (c) = WORDS a WORDS AND WORDS b WORDS OR WORDS (c)",
            "a~2^3 [x TO y] = WORDS a~2^3 WORDS [x WORDS TO WORDS y]" })
    void hasClauses(String query, String clauses) {
        assertThat(QueryParser.parse(query).stream()
                .map(clause -> (clause.excluded() ? "-" : "") + clause.type() + " " + clause.text())
                .collect(Collectors.joining(" "))).isEqualTo(clauses);
    }

    @Test
    void knowsTheColumnOfEachClauseInCodePoints() {
        assertThat(QueryParser.parse("𠀀 -b  \"c d\"")).extracting(Clause::column).containsExactly(1, 3, 7);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "  ", "\u3000" })
    void mustNotBeBlank(String query) {
        assertThatThrownBy(() -> QueryParser.parse(query)).isInstanceOf(SearchSyntaxException.class)
                .hasMessage("Column 1 of \"query\": the query is blank. Write a word to look for.");
    }

    @Test
    void mustNotOnlyExclude() {
        assertThatThrownBy(() -> QueryParser.parse(" -a -b"))
                .hasMessage("Column 2 of \"query\": the query only says what to leave out. Add a word to look for.");
    }

    @Test
    void namesAKnownKind() {
        assertThatThrownBy(() -> QueryParser.parse("river kind:joke")).hasMessage("Column 7 of \"query\": there is no kind"
                + " \"joke\". Write one of question, answer, remark, opening, prompt, closing.");
    }

    @Test
    void hasLimits() {
        assertThatThrownBy(() -> QueryParser.parse("𠀀".repeat(301))).hasMessage("Column 301 of \"query\": a query has at most"
                + " 300 characters, and this one has 301. Leave words out.");
        assertThatThrownBy(() -> QueryParser.parse("a ".repeat(25)))
                .hasMessage("Column 49 of \"query\": a query has at most 24 words and phrases. Leave some out.");
        assertThat(QueryParser.parse("𠀀".repeat(300))).hasSize(1);
        assertThat(QueryParser.parse("a ".repeat(24))).hasSize(24);
    }
}
