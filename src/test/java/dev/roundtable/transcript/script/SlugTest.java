package dev.roundtable.transcript.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.text.NameForm;

@DisplayName("A panel's slug")
class SlugTest {

    @ParameterizedTest(name = "of {0} is {1}")
    @CsvSource({ "talk, talk", "2017/talk, 2017-talk", "2018/talk, 2018-talk", "a/b/c, a-b-c",
            "2017/2017-03-14-talk, 2017-03-14-talk",
            "news/2017/2017-03-14-talk, news-2017-03-14-talk", "talk/talk, talk", "Ａ Talk_1, a-talk-1", "！/talk, talk",
            "！, panel",
            "20/2017, 20-2017", "對話/第一場, 對話-第一場" })
    void isMadeOfItsPath(String path, String slug) {
        assertThat(Slug.ofPath(path)).isEqualTo(slug);
    }

    @ParameterizedTest(name = "of {0} is {1}")
    @CsvSource({ "कमल, कमल", "कमला, कमला", "สมศรี, สมศรี", "สมศร, สมศร", "كَتَبَ, كَتَبَ", "İpek, ipek", "DİLEK, dilek",
            "Dilek, dilek",
            "Bọ́lá Ige, bọlá-ige", "O\u0300lu, òlu" })
    void ofANameHasTheMarksOfItsLetters(String name, String slug) {
        assertThat(Slug.ofName(name)).isEqualTo(slug).isEqualTo(NameForm.slug(slug))
                .matches(Slug.CHARACTER + "+(-" + Slug.CHARACTER
                        + "+)*");
    }

    @ParameterizedTest(name = "of {0} is {1}")
    @CsvSource({ "Anna Weber, anna-weber", "José Núñez, josé-núñez", "Zoë O'Brien-Łęcki, zoë-o-brien-łęcki",
            "Nguyễn Văn Ánh, nguyễn-văn-ánh",
            "DR. STRAßE, dr-straße", "J. R. Reed 3rd, j-r-reed-3rd", "唐鳳, 唐凤", "李廣密@清華, 李广密-清华", "二〇一六年, 二-一六年", "葛󠄀城, 葛-城",
            "1️⃣ Talk ❤️ x, 1-talk-x", "Ａ．Ｌｅｅ, a-lee", "Speaker №5, speaker-no5" })
    void ofANameInLatinOrHanHasLettersAndDigits(String name, String slug) {
        assertThat(Slug.ofName(name)).isEqualTo(slug);
    }
}
