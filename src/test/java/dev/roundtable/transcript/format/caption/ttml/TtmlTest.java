package dev.roundtable.transcript.format.caption.ttml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

class TtmlTest {

    private static final String TT = "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttm=\"http://www.w3.org/ns/ttml#metadata\" "
            + "xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xmlns:tts=\"http://www.w3.org/ns/ttml#styling\" ";

    private static String body(String content) {
        return TT + "xml:lang=\"\">\n<body>" + content + "</body></tt>";
    }

    @Test
    void paragraphsAreReadWithTheirAgents() {
        var transcript = Samples.sample("talk.ttml");
        assertThat(Samples.speeches(transcript)).containsExactly("Mara Lind|Good & early morning, everybody.",
                "Mara Lind|It rains.", "Jonas|Really?", "Mara Lind|Yes.");
        assertThat(transcript.pieces()).extracting("startTime").containsExactly(10.5, 12.2, 15.0, 15.0);
        assertThat(transcript.pieces()).extracting("endTime").containsExactly(12.0, 14.0, 16.0, 16.0);
        assertThat(transcript.title()).isEqualTo("Rivers and rain");
        assertThat(transcript.facts().language()).isEqualTo("en-GB");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "|01:00:02.5|3602.5", "|62.25s|62.25", "|1500ms|1.5", "|2m|120", "|1h|3600",
            "|7.5|7.5",
            "|1:02.5|62.5", "|00:00:01:15|1.5", "ttp:frameRate='25'|50f|2.0", "ttp:tickRate='10000000'|25000000t|2.5",
            "ttp:frameRate='30' ttp:frameRateMultiplier='1000 1001'|30f|1.001",
            "ttp:frameRate='24' ttp:frameRateMultiplier='999 1000' ttp:timeBase='smpte'|00:00:10:00|10.01",
            "ttp:frameRate='30' ttp:frameRateMultiplier='1000 1001' ttp:timeBase='smpte' ttp:dropMode='dropNTSC'|00:01:00:02|60.06" })
    void timesAreReadInAllTheirForms(String parameters, String time, double seconds) {
        var text = TT + (parameters == null ? "" : parameters) + "><body><p begin='" + time + "'>Hi</p></body></tt>";
        assertThat(Samples.read(text).pieces().get(0).startTime()).isEqualTo(seconds);
    }

    @Test
    void timesOfContainersAddUp() {
        var transcript = Samples.read(body("<div begin='10s' end='30s'><p begin='1s' dur='2s'>a</p><p>b</p></div>"
                + "<div begin='40s' timeContainer='seq'><p dur='2s'>c</p><p begin='1s' dur='3s'>d</p></div><p>e</p>"));
        assertThat(transcript.pieces()).extracting("startTime").containsExactly(11.0, 10.0, 40.0, 43.0, null);
        assertThat(transcript.pieces()).extracting("endTime").containsExactly(13.0, 30.0, 42.0, 46.0, null);
    }

    @Test
    void wordsInSpansArePartedAsTheirScriptNeeds() {
        var unit = "<span begin='%s' podcasts:unit='word'>%s</span>";
        var text = TT + "xmlns:podcasts='http://podcasts.apple.com/transcript-ttml-internal'><body><div>"
                + "<p begin='1.5' end='3' ttm:agent='SPEAKER_1'>" + unit.formatted("1.5", "How")
                + unit.formatted("2.0", "deep?")
                + "</p><p begin='3' end='5' ttm:agent='SPEAKER_2'>" + unit.formatted("3", "十") + unit.formatted("4", "米")
                + "</p></div></body></tt>";
        var transcript = Samples.read(text);
        assertThat(transcript.format()).isEqualTo("ttml/voice");
        assertThat(Samples.speeches(transcript)).containsExactly("SPEAKER_1|How deep?", "SPEAKER_2|十米");
    }

    @Test
    void withoutAgentsTheWordsMayNameTheVoice() {
        var transcript = Samples.read(body("<p begin='1s' end='2s'>MARA: Hi<br/>all.</p><p begin='3s' end='4s'>JONAS: Ho.</p>"
                + "<p begin='5s' end='6s'>MARA: So?</p>"));
        assertThat(transcript.format()).isEqualTo("ttml/name-colon");
        assertThat(Samples.speeches(transcript)).containsExactly("MARA|Hi all.", "JONAS|Ho.", "MARA|So?");
    }

    @Test
    void prefixesAndOldNamespacesDoNotMatter() {
        var text = "<?xml version='1.0' encoding='ISO-8859-1'?>\n<!-- x -->\n<tt:tt xmlns:tt='http://www.w3.org/2006/10/ttaf1' xml:lang='fr'>"
                + "<tt:body><tt:div><tt:p begin='00:00:01.000' end='00:00:02.000'>Où est&#160;le fleuve&#x202F;?</tt:p></tt:div></tt:body></tt:tt>";
        var transcript = Samples.read(text);
        assertThat(transcript.body()).isEqualTo("Où est\u00A0le fleuve\u202F?");
        assertThat(transcript.facts().language()).isEqualTo("fr");
    }

    @Test
    void pronunciationsAndMetadataAreNotSaid() {
        assertThat(Samples
                .read(body("<div><metadata><ttm:desc>A river.</ttm:desc></metadata><p begin='1s'><metadata>x</metadata>"
                        + "<span tts:ruby='container'><span tts:ruby='base'>川</span><span tts:ruby='text'>かわ</span></span></p></div>"))
                .body()).isEqualTo("川");
    }

    @Test
    void aLanguageMayHaveNoLetters() {
        var read = Samples.read(
                body("\n<div xml:lang='-'><p begin='1s'>Hallo</p></div>\n<div xml:lang='-'><p begin='2s'>Servus</p></div>"));
        assertThat(read.body()).isEqualTo("Hallo Servus");
    }

    @Test
    void aTranslationIsNotReadAndAWarningSaysSo() {
        var transcript = Samples.read(body("\n<div xml:lang='de'><p begin='1s'>Hallo</p></div>\n"
                + "<div xml:lang='en'><p begin='1s'>Hello</p></div>\n<div xml:lang='de-AT'><p begin='2s'>Servus</p></div>"));
        assertThat(transcript.body()).isEqualTo("Hallo Servus");
        assertThat(transcript.facts().language()).isEqualTo("de");
        assertThat(transcript.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(4));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<p begin='1s'>open</div>", "<p begin='soon'>Hi</p>", "<p begin='1s'>&unknown;</p>",
            "<p begin='1s' begin='2s'>Hi</p>", "<p>a < b</p>", "<x:p xmlns='y'>Hi</x:p>" })
    void brokenXmlIsRefusedByLine(String content) {
        assertThat(Samples.refused(body(content)).problem().line()).isEqualTo(2);
    }

    @Test
    void entitiesOfADocumentTypeAreNotExpanded() {
        var text = "<!DOCTYPE tt [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/hostname\">]>\n"
                + TT
                + "><body><p begin='1s'>%s</p></body></tt>";
        assertThat(Samples.refused(text.formatted("&b;"))).isNotNull();
        assertThat(Samples.refused(text.formatted("&f;"))).isNotNull();
    }

    @Test
    void otherXmlIsNoTtml() {
        assertThat(Samples.refused("<rss><channel><title>Mara: Hi. Jonas: Ho.</title></channel></rss>")).isNotNull();
    }

    @Test
    void aFileThatEndsTooEarlyIsReadWithAWarning() {
        var whole = body("<div>\n<p begin='1s' end='2s'>Hi</p>\n<p begin='3s' end='4s'>Ho</p>\n");
        var cut = whole.substring(0, whole.indexOf("</body>"));
        assertThat(Samples.speeches(Samples.read(cut))).containsExactly("null|Hi", "null|Ho");
        assertThat(Samples.read(cut).problems()).singleElement().hasToString(
                "talk.txt: This file ends before its last element is closed, so words may be missing at its end. Export the file again.");
        assertThat(Samples.refused(cut.substring(0, cut.lastIndexOf("</p>")))).isNotNull();
    }
}
