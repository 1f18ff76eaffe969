package dev.roundtable.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The script of a Chinese text")
class HanFormsTest {

    @Test
    void isToldByTheCharactersThatOnlyOneScriptUses() {
        assertThat(HanForms.script("我們來談談開放政府。")).isEqualTo("Hant");
        assertThat(HanForms.script("我们来谈谈开放政府。")).isEqualTo("Hans");
        assertThat(HanForms.script("才到了台北,於是里面的只有后面。")).isNull();
        assertThat(HanForms.script("Good evening.")).isNull();
    }

    @Test
    void isNotToldByATextThatMixesBoth() {
        assertThat(HanForms.script("我們來談談開放政府,我们来谈谈开放政府。")).isNull();
    }
}
