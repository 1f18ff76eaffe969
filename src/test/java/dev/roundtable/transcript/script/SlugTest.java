package dev.roundtable.transcript.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
