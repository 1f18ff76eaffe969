package dev.roundtable.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The canonical form of a language tag")
class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({ "eng, en", "ZH-hant-hk, zh-Hant-HK", "en-x-lvariant-abc, en-x-lvariant-abc", "cmn-Hans, zh-Hans" })
    void hasTheUsualCaseAndTheShortestCode(String tag, String canonical) {
        assertThat(LanguageTag.canonical(tag)).isEqualTo(canonical);
    }
}
