package dev.roundtable.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A language range")
class LanguageRangeTest {

    @ParameterizedTest
    @CsvSource({ "zh, zh-Hant", "zh, zh-Hans", "zh, zh", "zh-TW, zh-Hant", "zh-tw, zh-TW", "zh-HK, zh-Hant", "zh-CN, zh-Hans",
            "zh-SG, zh-Hans", "ZH_hant, zh-Hant", "zh-Hant, zh-TW", "zh-Hant-TW, zh-Hant", "zh-Hans, zh", "cmn, zh-Hans",
            "en, eng", "zh, chi", "fra, fr-CA", "ger, de",
            "zh-cmn-Hant, zh-TW", "en-GB, en", "en, en-GB", "EN, en", "*, de", "*, und", "*-Hant, zh-TW", "zh-*-TW, zh-Hant",
            "sr-Latn, sr-ME", "sl-rozaj, sl-rozaj-biske", "es, es-419" })
    void matches(String range, String tag) {
        assertThat(LanguageRange.of(range).orElseThrow().matches(tag)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "zh-TW, zh-Hans", "zh-TW, zh", "zh-TW, zh-HK", "zh-CN, zh-Hant", "zh-Hant, zh-CN", "yue, zh-Hant", "en, enm",
            "en-US, en-GB", "e, en", "sr-Latn, sr", "sl-rozaj, sl", "*-Hant, zh-Hans", "de, und" })
    void matchesNoOther(String range, String tag) {
        assertThat(LanguageRange.of(range).filter(well -> well.matches(tag))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "e", "zh-", "zh TW", "12", "中文", "zh-Hant-Hans", "chinese", "x-klingon", "'; --" })
    void isRefusedWhereItIsNoTag(String range) {
        assertThat(LanguageRange.of(range)).isEmpty();
    }
}
