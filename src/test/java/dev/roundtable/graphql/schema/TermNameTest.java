package dev.roundtable.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.store.row.TermRow;
import dev.roundtable.text.LanguageTag;

@DisplayName("The name of a term")
class TermNameTest {

    @ParameterizedTest
    @CsvSource({ "zh-Hant, 通義", "zh-TW, 通義", "zh-Hant-TW, 通義", "zh-HK, 港通義", "zh-Hant-HK, 港通義", "en, Qwen", "en-GB, Qwen",
            "eng, Qwen",
            "zh, 千问", "zh-CN, 千问", "fr, 千问" })
    void isThatOfTheRegionThenTheScriptThenTheLanguage(String language, String name) {
        var term = new TermRow("qwen", "id", "千问", "en=Qwen\nzh-HK=港通義\nzh-Hant=通義", "MODEL", null, 0, 0);
        assertThat(TermName.in(LanguageTag.of(language).orElseThrow(), term)).isEqualTo(name);
    }
}
