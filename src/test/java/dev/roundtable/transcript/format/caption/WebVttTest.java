package dev.roundtable.transcript.format.caption;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

class WebVttTest {

    private static final String CUE = "WEBVTT\n\n00:01.000 --> 00:02.000\n";

    @Test
    void aTalkIsReadCueByCue() {
        var transcript = Samples.sample("voices.vtt");
        assertThat(Samples.speeches(transcript)).containsExactly("Mara Lind|Good & early morning, everybody.",
                "Mara Lind|it\u00A0is raining 水", "Jonas|Yes.", "Mara Lind|No.");
        assertThat(transcript.pieces()).extracting("startTime").containsExactly(0.5, 3602.25, 5.0, 5.0);
        assertThat(transcript.pieces()).extracting("endTime").containsExactly(2.0, 3604.0, 6.0, 6.0);
    }

    @Test
    void aCueWithoutAVoiceContinuesTheLastOne() {
        var transcript = Samples.read("WEBVTT\n\n00:00.000 --> 00:01.000\nWho?\n\n00:01.000 --> 00:02.000\n<v Mara>Me.</v>\n\n"
                + "00:02.000 --> 00:03.000\nStill me.\n\n00:03.000 --> 00:04.000\n<v>Who?");
        assertThat(Samples.speeches(transcript)).containsExactly("null|Who?", "Mara|Me.", "Mara|Still me.", "null|Who?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "a &lt;b&gt; &amp;amp; &unknown; & &#x4E2D;&#25991;|a <b> &amp; &unknown; & 中文",
            "Ren&eacute;&hellip; it&apos;s 5&nbsp;&euro;|René… it's 5\u00A0€",
            "<c.red>red</c> <b>bold</b> <u>under</u> <lang en>tongue</lang>|red bold under tongue",
            "I <3 you, 1 < 2|I <3 you, 1 < 2", "<v Ann>to &rlm;&lrm;|to \u200F\u200E" })
    void tagsGoAndReferencesAreDecoded(String cue, String words) {
        assertThat(Samples.read(CUE + cue).body()).isEqualTo(words);
    }

    @Test
    void aVoiceMayHaveClassesAndReferencesInItsName() {
        assertThat(Samples.speeches(Samples.read(CUE + "<v.loud.first\tAnn &amp; Bob (ACME)>Hi")))
                .containsExactly("Ann & Bob|Hi");
        assertThat(Samples.read(CUE + "<v Ann (ACME)>Hi").pieces().get(0).affiliation()).isEqualTo("ACME");
    }

    @Test
    void wordsDoNotRunTogetherAndHanCharactersDoNotPart() {
        assertThat(Samples.read(CUE + "one\ntwo\n\n00:02.000 --> 00:03.000\n中\n文\n\n00:03.000 --> 00:04.000\n字，\n\n"
                + "00:04.000 --> 00:05.000\n好 \n\n00:05.000 --> 00:06.000\n嗎").body()).isEqualTo("one two 中文字，好 嗎");
    }

    @ParameterizedTest
    @ValueSource(strings = { "\n", "\r\n", "\r" })
    void anyLineEndDoesAndSoDoesAByteOrderMark(String end) {
        var text = "\uFEFFWEBVTT\n\nid\n00:01.000 --> 00:02.000\nHi\nall\n\nNOTE\nx\n\n00:02.000 --> 00:03.000\nBye";
        assertThat(Samples.speeches(Samples.read(text.replace("\n", end)))).containsExactly("null|Hi all", "null|Bye");
    }

    @Test
    void aTimingLineEndsTheCueBeforeIt() {
        assertThat(Samples.speeches(Samples.read(CUE + "Hi\n00:02.000 --> 00:03.000\nBye"))).containsExactly("null|Hi",
                "null|Bye");
    }

    @ParameterizedTest
    @ValueSource(strings = { "00:02;000 --> 00:03.000", "00:02.000 --> 00:03.x", "2.000 --> 3.000", "00:61.000 --> 00:62.000",
            "00:02.000 --> soon", "00:02.000 --> 00:03.000x", "-->" })
    void aBadTimingLineIsRefusedByLine(String timing) {
        var refused = Samples.refused(CUE + "Hi\n\n" + timing + "\nBye");
        assertThat(refused.problem().line()).isEqualTo(6);
        assertThat(refused).hasMessageContaining("timing line cannot be read");
    }

    @Test
    void aBlockWithoutTimingIsRefusedByLine() {
        assertThat(Samples.refused(CUE + "Hi\n\nWhat is this?\n").problem().line()).isEqualTo(6);
    }

    @Test
    void withoutVoiceSpansANameMayStandBeforeAColon() {
        var transcript = Samples
                .read("WEBVTT\n\n1\n00:01.000 --> 00:02.000\nMara Lind: Hi &amp; welcome.\n\n2\n00:02.000 --> 00:03.000\nEnjoy."
                        + "\n\n3\n00:03.000 --> 00:04.000\nJonas Ek: One thing: rain.\n\n4\n00:04.000 --> 00:05.000\nMara Lind: No.\n"
                        + "\n5\n00:05.000 --> 00:06.000\nJonas Ek: Yes.\n");
        assertThat(Samples.speeches(transcript)).containsExactly("Mara Lind|Hi & welcome.", "Mara Lind|Enjoy.",
                "Jonas Ek|One thing: rain.", "Mara Lind|No.", "Jonas Ek|Yes.");
    }

    @Test
    void captionsThatRollUpAreReadOnce() {
        var transcript = Samples
                .read("WEBVTT\nKind: captions\nLanguage: en\n\n00:00:00.160 --> 00:00:02.389 align:start position:0%\n \n"
                        + "hello<00:00:00.480><c> everyone</c>\n\n00:00:02.389 --> 00:00:02.399 align:start position:0%\nhello everyone\n \n\n"
                        + "00:00:02.399 --> 00:00:04.000 align:start position:0%\nhello everyone\nand<00:00:02.600><c> welcome</c>\n");
        assertThat(transcript.body()).isEqualTo("hello everyone and welcome");
        assertThat(transcript.pieces()).extracting("startTime").containsExactly(0.16, 2.399);
    }

    @ParameterizedTest
    @CsvSource({ "00:02.000000 --> 00:03.500000, 2.0, 3.5", "'00:02,250 --> 00:03,500', 2.25, 3.5",
            "0:00:02.5 --> 0:00:03.75, 2.5, 3.75", "00:02 --> 00:03, 2.0, 3.0", "00:00:02.000-->00:00:03.000, 2.0, 3.0" })
    void timesAreReadAsToolsWriteThem(String timing, double start, double end) {
        var piece = Samples.read("WEBVTT\n\n" + timing + "\nHi").pieces().get(0);
        assertThat(piece.startTime()).isEqualTo(start);
        assertThat(piece.endTime()).isEqualTo(end);
    }

    @Test
    void emptyLinesAndLinesOfSpacesDoNotLoseWords() {
        var text = "\n\nWEBVTT\n \n\n1\n00:01.000 --> 00:02.000\n\nOne\n   \n2\n00:02.000 --> 00:03.000\n\n\nTwo\n\n"
                + "3\n00:03.000 --> 00:04.000\n\n4\n00:04.000 --> 00:05.000\nFour\n5\n00:05.000 --> 00:06.000\n5\n";
        assertThat(Samples.speeches(Samples.read(text))).containsExactly("null|One", "null|Two", "null|Four", "null|5");
    }

    @Test
    void joinedSegmentsAreReadOnce() {
        var header = "WEBVTT\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000\n\n";
        var text = header + "00:01.000 --> 00:03.000\nOne\n\n" + header + "00:01.000 --> 00:03.000\nOne\n\n"
                + "00:03.000 --> 00:04.000\nTwo\n" + header + "00:04.000 --> 00:05.000\nTwo\n";
        assertThat(Samples.speeches(Samples.read(text))).containsExactly("null|One", "null|Two", "null|Two");
    }

    @ParameterizedTest
    @ValueSource(strings = { "WEBVTT\nKind: captions\nLanguage: pt-BR\n", "WEBVTT\n\nNOTE language:pt-BR\n",
            "WEBVTT Kind: captions; Language: pt-BR\n" })
    void theHeaderMayStateTheLanguage(String header) {
        assertThat(Samples.read(header + "\n00:01.000 --> 00:02.000\nOi").facts().language()).isEqualTo("pt-BR");
    }

    @Test
    void identifiersOfMeetingsAreNoWords() {
        var text = CUE.replace("00:01", "a1b2c3d4-0000-1111-2222-333344445555/7-0\n00:01") + "<v Weber, Anna>Hi</v>\n"
                + "a1b2c3d4-0000-1111-2222-333344445555/7-1\n00:02.000 --> 00:03.000\n<v Tom Reed>Ho</v>\n";
        var transcript = Samples.read(text);
        assertThat(transcript.format()).isEqualTo("webvtt/voice");
        assertThat(Samples.speeches(transcript)).containsExactly("Anna Weber|Hi", "Tom Reed|Ho");
    }

    @Test
    void wordsInAngleBracketsThatAreNoTagsAreSaid() {
        var text = CUE + "<v Ana>Is it List<String> or <i>Vec</i><u8>?\n\n00:03.000 --> 00:04.000\n"
                + "<v.loud Bo>3 <4 and 5> 2, <00:00:03.500><c.x>yes</c>.\n";
        assertThat(Samples.speeches(Samples.read(text)))
                .containsExactly("Ana|Is it List<String> or Vec<u8>?", "Bo|3 <4 and 5> 2, yes.");
    }

    @Test
    void hoursThatStandTwiceCountOnce() {
        var read = Samples
                .read("WEBVTT\n\n00:00:05:13.120 --> 00:05:16.330\nHello.\n\n00:05:17.000 --> 00:00:05:18.000\nHi.\n");
        assertThat(read.pieces()).extracting("startTime").containsExactly(313.12, 317.0);
        assertThat(read.pieces()).extracting("endTime").containsExactly(316.33, 318.0);
    }

    /** The words of a cue whose end somebody forgot are not lost, nor is the rest of the file. */
    @ParameterizedTest
    @ValueSource(strings = { "00:02.000 -->", "0:00:02.000 --> ", "00:00:02,000  -->\t" })
    void aCueWithoutAnEnd(String timing) {
        var read = Samples.read("WEBVTT\n\n1\n00:01.000 --> 00:02.000\n<v Ann>Who owns a river?\n\n2\n" + timing
                + "\n<v Bo>Nobody.\n\n3\n00:03.000 --> 00:04.000\n<v Ann>I see.\n");
        assertThat(Samples.speeches(read)).containsExactly("Ann|Who owns a river?", "Bo|Nobody.", "Ann|I see.");
        assertThat(read.pieces().get(1)).extracting("startTime", "endTime").containsExactly(2.0, 2.0);
    }

    @ParameterizedTest
    @ValueSource(strings = { "00:01.000 -->", "00:00:01.000 --> ", "00:01.000 -->\t" })
    void aCueWithoutAnEndHasAWarning(String timing) {
        var read = Samples.read("WEBVTT\n\n" + timing + "\nGood morning.\n\n00:03.000 --> 00:05.000\nWho is there?\n");
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.message()).contains("no end");
        });
    }
}
