package dev.roundtable.transcript.format.label.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Marks of emphasis without a partner")
class LostMarksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "They are **low.|They are low.", "And why?**|And why?", "a ** b|a b", "**河流很低|河流很低",
            "**Anna:** I **know.|Anna: I know.", "2**3 is 8|2**3 is 8", "x**2|x**2", "one * two|one * two" })
    void areNoWords(String markdown, String words) {
        assertThat(Markdown.words(markdown)).isEqualTo(words);
    }
}
