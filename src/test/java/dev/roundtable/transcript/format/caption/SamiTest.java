package dev.roundtable.transcript.format.caption;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

class SamiTest {

    @Test
    void captionsLastUntilTheNextOne() {
        var transcript = Samples.sample("talk.smi");
        assertThat(Samples.speeches(transcript)).containsExactly("MARA|Good morning, everybody.",
                "JONAS|Is it 10:30 & raining?", "MARA|Yes, it is.", "JONAS|Then we stay.");
        assertThat(transcript.pieces()).extracting("startTime").containsExactly(0.5, 2.25, 4.0, 6.0);
        assertThat(transcript.pieces()).extracting("endTime").containsExactly(2.0, 4.0, 6.0, 7.5);
        assertThat(transcript.title()).isEqualTo("Who owns a river?");
        assertThat(transcript.facts().language()).isEqualTo("en-GB");
        assertThat(transcript.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<SAMI><BODY><SYNC Start=1000><P Class=KRCC>강은 깊습니까?<SYNC Start=2000><P Class=KRCC>&nbsp;<SYNC Start=3000><P Class=KRCC>네, 깊습니다.</BODY></SAMI>",
            "<sami>\r\n<body>\r\n<sync start=\"1000\">\r\n<p class=\"KRCC\">강은<br/>깊습니까?</p></sync>\r\n<sync start=\"2000\"><p class=\"KRCC\"></p></sync>\r\n<sync start=\"3000\"><p class=\"KRCC\">네, 깊습니다.</p></sync></body></sami>",
            "\n<?xml version=\"1.0\"?>\n<SAMI>\r<BODY>\r<SYNC Start=1000 End=2000>\r<P><font color=\"red\">강은</font> 깊습니까?\r<SYNC Start=2000>\r<P>&nbsp;\r<SYNC Start=3000>\r네, 깊습니다.\r</SAMI>" })
    void elementsMayStayOpen(String text) {
        var transcript = Samples.read(text);
        assertThat(transcript.format()).isEqualTo("sami");
        assertThat(Samples.speeches(transcript)).containsExactly("null|강은 깊습니까?", "null|네, 깊습니다.");
        assertThat(transcript.pieces()).extracting("startTime").containsExactly(1.0, 3.0);
        assertThat(transcript.pieces().get(0).endTime()).isEqualTo(2.0);
    }

    @Test
    void aCaptionMayHaveManyParagraphs() {
        var text = "<SAMI><BODY><SYNC Start=1>" + "<P Class=ENCC>Rivers are deep and long".repeat(200_000)
                + "<SYNC Start=900><P Class=ENCC>The end.</BODY></SAMI>";
        assertThat(assertTimeoutPreemptively(ofSeconds(20), () -> Samples.read(text)).body()).endsWith("long The end.");
    }

    @Test
    void oneLanguageOfSeveralIsReadWithAWarning() {
        var transcript = Samples
                .read("<SAMI><HEAD><STYLE><!-- .KRCC { lang: ko-KR; } .ENCC { lang: en-US; } --></STYLE></HEAD><BODY>"
                        + "<SYNC Start=0><P Class=KRCC>안녕하세요.<P Class=ENCC>Hello.<SYNC Start=900><P Class=KRCC>반갑습니다.</BODY></SAMI>");
        assertThat(Samples.speeches(transcript)).containsExactly("null|안녕하세요.", "null|반갑습니다.");
        assertThat(transcript.facts().language()).isEqualTo("ko-KR");
        assertThat(transcript.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("class KRCC", "those of ENCC are not"));
    }

    @Test
    void aSourceNamesTheVoice() {
        var transcript = Samples.read("<SAMI><BODY><SYNC Start=0><P Class=ENCC ID=Source>Mara Lind<P Class=ENCC>Who owns it?"
                + "<SYNC Start=900><P Class=ENCC ID=Source>Jonas Ek<P Class=ENCC>Nobody.<SYNC Start=1900><P Class=ENCC>I think.</BODY></SAMI>");
        assertThat(transcript.format()).isEqualTo("sami/voice");
        assertThat(Samples.speeches(transcript)).containsExactly("Mara Lind|Who owns it?", "Jonas Ek|Nobody.",
                "Jonas Ek|I think.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "<SYNC>", "<SYNC Start=>", "<SYNC Start=soon>", "<SYNC Start=-5>", "<SYNC Start=1.5>" })
    void aSyncWithoutATimeIsRefusedByLine(String sync) {
        assertThat(Samples.refused("<SAMI>\r\n<BODY>\n<SYNC Start=1><P>Hi\r" + sync + "<P>Bye\n").problem().line())
                .isEqualTo(4);
    }

    @Test
    void aTagMayBeTorn() {
        assertThat(Samples.read("<SAMI><BODY><SYNC Start=1><P>Hi<SYNC Start=2\n</BODY></SAMI>").body()).isEqualTo("Hi");
    }

    @Test
    void aFileWithoutCaptionsIsRefused() {
        assertThat(Samples.refused("<SAMI><BODY></BODY></SAMI>")).isNotNull();
    }
}
