package dev.roundtable.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.search.analysis.Tokens.Kind;

@DisplayName("The analysis of a text")
class TextAnalyzerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', value = { "Rivers move, always. = rivers move always", "GPT-4o and o1 = gpt 4o and o1",
            "C++ and C# and F# = c++ and c# and f#", "C＋＋ = c++", "a C+ grade = a c grade", "#tag = tag",
            "pi is 3.5, not 3.5.1 = pi is 3.5 not 3 5 1", "1,000,000 euros = 1000000 euros", "3, 5 or 3,5 = 3 5 or 3 5",
            "ＡＰＩ２ = api2", "Élan, Müller, Łódź, Straße = elan muller lodz strasse", "l'eau = l eau", "Ελλάς = ελλασ",
            "كِتَابٌ = كتاب", "שָׁלוֹם = שלום", "Ёлка = елка", "👍 ok = 👍 ok", "... = ''" })
    void foldsTheWords(String text, String words) {
        assertThat(String.join(" ", terms(text, Kind.WORD))).isEqualTo(words);
    }

    @Test
    void stemsEnglishWordsByTheDictionary() {
        assertThat(terms("Models of universities were tested", Kind.STEM)).containsExactly("~model", "~university", "~test");
        assertThat(terms("model university walk C++ été", Kind.STEM)).isEmpty();
    }

    @Test
    void pairsTheCharactersOfScriptsWithoutSpaces() {
        assertThat(terms("自主学习", Kind.PAIR)).containsExactly("自主", "主学", "学习");
        assertThat(terms("自主学习", Kind.CHARACTER)).containsExactly("自", "主", "学", "习");
        assertThat(terms("自主学习", Kind.EDGE)).containsExactly("自", "习");
        assertThat(terms("สวัสดี", Kind.PAIR)).hasSize(5);
        assertThat(terms("データ", Kind.PAIR)).containsExactly("デー", "ータ");
        assertThat(terms("한국은", Kind.PAIR)).containsExactly("한국", "국은");
    }

    @Test
    void foldsTraditionalAndRareCharacters() {
        assertThat(terms("記憶", Kind.PAIR)).isEqualTo(terms("记忆", Kind.PAIR));
        assertThat(terms("開發", Kind.PAIR)).isEqualTo(terms("开发", Kind.PAIR));
        assertThat(terms("\uF9B4", Kind.CHARACTER)).isEqualTo(terms("領", Kind.CHARACTER));
        assertThat(terms("𠀀𠀁", Kind.PAIR)).containsExactly("𠀀𠀁");
    }

    @Test
    void tellsPairsAcrossPunctuationFromOthers() {
        assertThat(terms("对,我觉得", Kind.ACROSS)).containsExactly("|对我");
        assertThat(terms("对,我觉得", Kind.PAIR)).containsExactly("我觉", "觉得");
        assertThat(terms("对 agent 我", Kind.ACROSS)).isEmpty();
    }

    @Test
    void countsPositionsInWordsAndCharacters() {
        var tokens = new TextAnalyzer().analyze("做agent的, 战略");
        var seen = new ArrayList<String>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) == Kind.CHARACTER || tokens.kind(i) == Kind.WORD) {
                seen.add(tokens.position(i) + tokens.term(i));
            }
        }
        assertThat(seen).containsExactly("0做", "1agent", "2的", "3战", "4略");
    }

    @Test
    void knowsWhereATokenStandsInTheText() {
        var text = "Ｅin Élan, 𠀀好";
        var tokens = new TextAnalyzer().analyze(text);
        var stretches = new ArrayList<String>();
        for (int i = 0; i < tokens.size(); i++) {
            stretches.add(text.substring(tokens.start(i), tokens.end(i)));
        }
        assertThat(stretches).containsExactly("Ｅin", "Élan", "𠀀", "𠀀", "𠀀好", "好", "好");
    }

    /** One analyzer splits many texts, one after the other. */
    @Test
    void doesNotDependOnTheTextBefore() {
        var analyzer = new TextAnalyzer();
        for (var text : List.of("C", "3", "1,2", "12.", "ab\uD840", "\u0645")) {
            analyzer.analyze("C++ 3.5, 1,200 12.50 ab\uD840\uDC00 \u0645\u0640\u0645 and more words");
            assertThat(terms(analyzer.analyze(text), Kind.WORD)).as(text).isEqualTo(terms(text, Kind.WORD));
        }
    }

    private static List<String> terms(String text, Kind kind) {
        return terms(new TextAnalyzer().analyze(text), kind);
    }

    private static List<String> terms(Tokens tokens, Kind kind) {
        var terms = new ArrayList<String>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) == kind) {
                terms.add(tokens.term(i));
            }
        }
        return terms;
    }
}
