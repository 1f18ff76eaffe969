package dev.roundtable.transcript.format.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("Speech in one long line, or below front matter")
class UnbrokenTextTest {

    private static final String SPEECH = "The dam was built in the old days and my father told me that the river came up to the door. "
            + "And we went there every day, and he said look, and I looked, so that is how I began to measure it. ";
    private static final String SPANISH = "Mi padre me dijo que el río llegaba hasta la puerta, y la verdad es que nosotros no lo creímos. "
            + "Después yo empecé a medir el agua, y creo que fue en ese momento cuando entendí lo que nos pasaba, bueno, a todos. ";
    private static final String POLICY = "We collect what you send to us, and we may use it so that our services work. You may write "
            + "to us, and we will delete your data. If you do not agree, you must leave the site. ";
    private static final String ABSTRACT = "We present a method for the depth of rivers from images. Our approach is tested on two data "
            + "sets, and we show that it is right in most places. It is as fast as those of others, and we share it. ";
    private static final String ESSAY = "When I was a child, my father took me to the river. He would sit on the bank, and I would throw "
            + "stones. Years later I understood what he had been doing there. ";
    private static final String NOVEL = "\"You never know,\" she said. \"I do,\" I said. \"Well,\" he said, \"so we go.\" I took my hat. ";

    @ParameterizedTest
    @ValueSource(strings = { SPEECH, SPANISH })
    void isReadAsOneVoiceWithAWarning(String words) {
        for (var text : new String[]{ words.repeat(12), words.repeat(12) + "\r\n" + words.repeat(11) + "\r\n" }) {
            var read = Samples.read(text);
            assertThat(read.format()).isEqualTo("spoken-text");
            assertThat(Samples.speeches(read)).singleElement().asString().startsWith("null|" + words.strip());
            assertThat(read.problems()).singleElement().asString().contains("names no speakers");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { POLICY, ABSTRACT, ESSAY, NOVEL })
    void otherTextsInOneLineAreRefused(String words) {
        assertThat(Samples.refused(words.repeat(14))).isNotNull();
    }

    @Test
    void addressesAreNotSaid() {
        assertThat(Samples.refused(SPEECH.repeat(12) + "Write to mara@example.org for more.")).isNotNull();
    }

    @Test
    void sameWordsInShortParagraphsMayBeAnArticle() {
        assertThat(Samples.refused((SPEECH + "\n\n").repeat(12))).isNotNull();
    }

    @Test
    void headingsOfATalkWithATranscriberAreNotSaid() {
        var text = "---\ntitle: 'The old dam'\ntranscript_by: Mara Vogel\ntags:\n  - dams\n---\n\n"
                + "<https://example.org/1>\n\n# Introduction\n\nHi. I am Jon. I am going to talk about our dam.\n\n# The dam\n\n"
                + "You can see the dam here, and we measured it. I will show you how we did it, and what you can do for us. "
                        .repeat(4)
                + "\n";
        var read = Samples.read(text);
        assertThat(read.title()).isEqualTo("The old dam");
        assertThat(read.body()).startsWith("Hi. I am Jon.").doesNotContain("#").doesNotContain("Introduction");
        assertThat(Samples.read(text.replace("\n", "\r\n")).body().replace("\r", "")).isEqualTo(read.body());
        assertThat(Samples.refused(text.replace("transcript_by", "author"))).isNotNull();
    }

    @Test
    void foldedTranscriptIsRead() {
        var text = "---\ntitle: 水坝\n---\n\n# 水坝\n\n## Summary\n\n- 无\n\n## Full Transcript\n\n<details>\n<summary>Click to expand</summary>\n\n"
                + "我们今天来聊一聊这个水坝嘛 其实它很老的 就是你想象不到那个时候怎么修的 然后我爸爸就说 你看吧 这个还能用呢 ".repeat(6) + "\n\n</details>\n";
        var read = Samples.read(text);
        assertThat(read.body()).startsWith("我们今天").doesNotContain("details").doesNotContain("expand");
    }

    @Test
    void whatStandsBelowTheHeadingOfATranscriptIsSpeech() {
        var words = "Parte %d. Hoy vamos a hablar de la presa, que fue construida por los monjes. Nosotros la vimos en el siglo pasado, "
                + "y claro que hubo muchas dudas. El río subió cada primavera, y la gente del pueblo vino a verlo.\n\n";
        var text = "# La presa\n\n## Transcripción\n\n" + words.repeat(5).formatted(1, 2, 3, 4, 5);
        assertThat(Samples.speeches(Samples.read(text))).singleElement().asString().startsWith("null|Parte 1. Hoy vamos");
        assertThat(Samples.refused(text.replace("Transcripción", "Historia"))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "\n", "\r\n" })
    void voiceThatARecognizerCountsMayBeTheOnlyOne(String end) {
        var text = "**[00:00] SPEAKER_01:** I want to talk about our dam today. My father built it, and you can still see it.\n\n"
                + "It is old. We measured it last year, and I was surprised by what we found there.\n\n"
                + "You may ask why it moves. I do not know, but I think that the river pushes it, and we should look at it. So "
                + "we will come back and measure it, and then I will tell you what we found. Thank you for listening to me. "
                + "I hope that you come next year, and that you bring your friends to us.\n";
        assertThat(Samples.speeches(Samples.read(text.replace("\n", end)))).singleElement().asString()
                .startsWith("SPEAKER_01|I want to talk").endsWith("friends to us.");
    }
}
