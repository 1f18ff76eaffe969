package dev.roundtable.transcript.format.label.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The words of a paragraph of Markdown")
class MarkdownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "We write `<div>` and `<b>x</b>`. | We write <div> and <b>x</b>.",
            "使用`<div>`标签。 | 使用<div>标签。", "Call `a*b*c` or `\\n`, please. | Call a*b*c or \\n, please.",
            "It is `&lt;` that *I* mean. | It is &lt; that I mean.", "`x` | x" })
    void areAsWrittenInCode(String paragraph, String words) {
        assertThat(Markdown.words(paragraph)).isEqualTo(words);
    }

    /** Some write this mark for an apostrophe. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "I don`t see <b>that</b> it isn`t | I dont see that it isnt",
            "rock `n` roll, <i>they</i> say | rock n roll, they say" })
    void areWithoutTagsBetweenApostrophes(String paragraph, String words) {
        assertThat(Markdown.words(paragraph).replace("`", "")).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = { "a year.<br>And then", "a year.<br/>And then", "a year.<BR />And then", "a year. <br>And then",
            "a year.<br> And then" })
    void areDividedByALineBreak(String paragraph) {
        assertThat(Markdown.words(paragraph)).isEqualTo("a year. And then");
    }

    @Test
    void haveNoSpaceAtALineBreakBetweenCharacters() {
        assertThat(Markdown.words("河很深。<br>没有人。")).isEqualTo("河很深。没有人。");
    }
}
