package dev.roundtable.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A name")
class NameFormTest {

    @ParameterizedTest
    @CsvSource({ "唐鳳, 唐凤", "李廣密, 李广密", "黃衞國, 黄卫国", "㜢, 𡞱", "李 廣密, 李广密", "Ａｕｄｒｅｙ　Ｔａｎｇ, audrey tang",
            "José Ángel, jose angel", "Łukasz Øster, lukasz oster", "STRASSE, straße", "Guang-mi Li, guangmi li",
            "O’Brien, obrien", "J.R. Smith, jr smith", "İpek, ipek", "ガ, ｶﾞ", "ΝΙΚΟΣ, νικοσ", "唐・鳳, 唐凤" })
    void isOneHoweverItIsWritten(String one, String other) {
        assertThat(NameForm.fold(one)).isEqualTo(NameForm.fold(other));
    }

    @ParameterizedTest
    @CsvSource({ "ガ, カ", "唐鳳, 唐風", "Ann Lee, Anne Lee" })
    void isAnotherWhereLettersDiffer(String one, String other) {
        assertThat(NameForm.fold(one)).isNotEqualTo(NameForm.fold(other));
    }

    @ParameterizedTest
    @CsvSource({ "Li Guangmi, guangmi-li", "Guangmi Li, li-guangmi", "Audrey Tang, AUDREY_TANG", "唐鳳, 唐凤",
            "Jean-Pierre Léaud, leaud jean pierre" })
    void hasOneKeyInEveryOrderOfWords(String name, String slug) {
        assertThat(NameForm.key(name)).isEqualTo(NameForm.key(slug));
    }

    @Test
    void hasNoWordsWhereThereAreNoLetters() {
        assertThat(NameForm.words(" – ")).isEmpty();
        assertThat(NameForm.words("Tang, Audrey Tang")).containsExactly("tang", "audrey");
    }
}
