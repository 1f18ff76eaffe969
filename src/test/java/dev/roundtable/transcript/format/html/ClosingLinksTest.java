package dev.roundtable.transcript.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("Links at the end of a page")
class ClosingLinksTest {

    private static final String TALK = "<html><body><div><p><b>Mara:</b> Who owns a river?</p><p><b>Jonas:</b> Nobody, I say.</p>"
            + "<p><b>Mara:</b> Why?</p><p><b>Jonas:</b> It flows.</p>";

    @ParameterizedTest
    @ValueSource(strings = { "<a href=\"index.html\">Back to the interviews</a>", "<p><a href='#top'>Nach oben</a></p>",
            "<p><a href='/a'>上一篇</a></p><p><a href='/b'>下一篇</a></p>",
            "<a href='/y'>YouTube Channel</a> | <a href='/p'>Patreon</a>",
            "<p><a href='/y'>Über uns</a> · <a href='/p'>Impressum</a></p>",
            "<p>[<a href='/y'>首页</a>] » <a href='/p'>联系我们</a></p>",
            "<p><a href=\"i.html\">العودة</a> <a href=\"j.html\">التالي</a></p>" })
    void areNoSpeech(String links) {
        assertThat(Samples.speeches(Samples.read(TALK + links + "</div></body></html>"))).hasSize(4).last()
                .isEqualTo("Jonas|It flows.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "<p>And it <a href='#1'>rises</a></p>", "<p><a href='#1'>It rises, too.</a></p>",
            "<p><a>It rises</a></p>", "<p><a href='#1'>It rises</a> and <a href='#2'>falls</a></p>",
            "<p><b>Mara:</b></p><p><a href='#1'>It rises</a></p>",
            "<p>Ada</p><p>So.</p><p>Ada</p><p><a href='#1'>It rises</a></p>",
            "<p><a href='#1'>It is wide</a></p><p>So</p><p><a href='#2'>It is low</a></p><p>So</p><p><a href='#3'>It rises</a></p>" })
    void areSpeechAsAPartOfIt(String words) {
        assertThat(Samples.speeches(Samples.read(TALK + words + "</div></body></html>"))).last().asString().contains("rises");
    }

    @ParameterizedTest
    @ValueSource(strings = { "👍", "❤️" })
    void areALabelIfAPictographFollows(String words) {
        var last = "<p><a href='/mara'><b>Mara:</b></a> " + words + "</p>";
        assertThat(Samples.read(TALK + last + "</div></body></html>").body()).contains(words);
    }
}
