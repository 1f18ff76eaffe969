package dev.roundtable.http.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The language of a page")
class LanguagePreferenceTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                              | en
            ''                             | en
            zh                             | zh
            zh-CN,zh;q=0.9,en;q=0.8        | zh
            zh-Hant-TW                     | zh
            en-GB, zh;q=0.9                | en
            de, fr;q=0.9, zh;q=0.1         | zh
            de, fr                         | en
            ZH-cn                          | zh
            zh;q=0, en;q=0.1               | en
            zh;q=2                         | en
            *                              | en
            ;;,=q                          | en
            """)
    void isTheOneThatTheClientLikesBest(String header, String language) {
        assertThat(LanguagePreference.of(header, List.of("en", "zh"))).isEqualTo(language);
    }
}
