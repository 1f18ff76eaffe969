package dev.roundtable.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Pages write")
class FormatTest {

    @Test
    void days() {
        assertThat(Numbers.day("2026-01-10", true)).isEqualTo("2026年1月10日");
        assertThat(Numbers.day("2026-01-10", false)).isEqualTo("10 January 2026");
        assertThat(Numbers.day(null, false)).isNull();
    }

    @ParameterizedTest
    @CsvSource({ "0, 0:00", "65.9, 1:05", "3599.5, 59:59", "3905, 1:05:05", "360000, 100:00:00" })
    void times(double seconds, String clock) {
        assertThat(Numbers.clock(seconds)).isEqualTo(clock);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "0; 0", "999; 999", "1000; 1,000", "22800; 22,800", "1234567; 1,234,567",
            "-1000; -1,000",
            "-999; -999" })
    void wholeNumbers(long number, String grouped) {
        assertThat(Numbers.grouped(number)).isEqualTo(grouped);
    }

    @ParameterizedTest
    @CsvSource({ "0, 0%", "0.0016, <1%", "0.126, 13%", "0.994, 99%", "0.996, >99%", "1, 100%" })
    void shares(double share, String percent) {
        assertThat(Numbers.percent(share)).isEqualTo(percent);
    }

    /** Readers take 100% for confirmed. */
    @ParameterizedTest
    @CsvSource({ "0.004, <1%", "0.95, 95%", "0.996, >99%", "1, >99%" })
    void guessesAsLessThanCertain(double confidence, String percent) {
        assertThat(Numbers.confidence(confidence)).isEqualTo(percent);
    }

    @ParameterizedTest
    @ValueSource(strings = { "javascript:alert(1)", "JAVASCRIPT:alert(1)", "data:text/html,x", "//evil.example", "https://a b",
            "https://a\"onclick=", "ftp://x", "", " https://x" })
    void noLinkThatRunsAScriptOrLeavesTheAttribute(String url) {
        assertThat(Url.web(url)).isNull();
    }

    @ParameterizedTest
    @CsvSource({ "ar, rtl", "he-IL, rtl", "fa, rtl", "az-Arab-IR, rtl", "ar-Latn, ltr", "zh-Hans, ltr", "en, ltr" })
    void directionsOfLanguages(String language, String direction) {
        assertThat(Direction.of(language)).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource({ "Yang Qiang, Yang Qiang", "'a\u202Eb\u2066c', abc", "'\u05D0\u202E', '\u2068\u05D0\u2069'", "," })
    void wordsThatDoNotTurnTheirNeighbours(String text, String isolated) {
        assertThat(Direction.isolated(text)).isEqualTo(isolated);
    }

    @Test
    void linksOfTheWeb() {
        assertThat(Url.web("https://example.org/a?b=c#d")).isEqualTo("https://example.org/a?b=c#d");
        assertThat(Url.web(null)).isNull();
        assertThat(Url.words("a b", "trn_x", 3, 9)).isEqualTo("/panels/a%20b?quote=trn_x:3-9#quote");
    }
}
