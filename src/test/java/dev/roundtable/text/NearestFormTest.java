package dev.roundtable.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The nearest form")
class NearestFormTest {

    @Test
    void isTheKnownWordThatDiffersLeast() {
        assertThat(NearestForm.among(List.of("speaker", "opens", "asks"), "speeker")).contains("speaker");
    }

    @Test
    void isNoneWhenNothingIsNear() {
        assertThat(NearestForm.among(List.of("speaker", "opens"), "glossary")).isEmpty();
        assertThat(NearestForm.in("一二三四五六", "甲乙丙丁")).isEmpty();
    }

    @Test
    void isFoundInTheMiddleOfAText() {
        assertThat(NearestForm.in("我最近在用拆GBD写代码", "拆GPD")).contains("拆GBD");
        assertThat(NearestForm.in("We use Anthropy daily", "Anthropie")).contains("Anthropy");
    }
}
