package dev.roundtable.transcript.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.Damage;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Formats;
import dev.roundtable.transcript.format.Samples;

/** XML with a talk: minutes of parliaments, and captions of video services. */
class XmlTalkTest {

    private static final String AKOMA = """
            <?xml version="1.0" encoding="UTF-8"?>
            <akomaNtoso><debate><meta><references><TLCPerson eId="ek" showAs="Jonas Ek"/></references></meta><debateBody>
              <debateSection><heading>Rivers</heading>
                <speech by="#lind"><from>Mara Lind:</from><p>Who owns <i>the</i> river?</p></speech>
                <narrative>The House laughs.</narrative>
                <speech by="#ek"><p>Nobody does.</p><p>And I am glad.</p></speech>
                <speech by="#lind"><from>Mara Lind:</from><p>Thank you.</p></speech>
              </debateSection></debateBody></debate></akomaNtoso>
            """;

    @ParameterizedTest
    @ValueSource(strings = { "<name>Präsidentin Mara Lind:</name>", "<name>Präsidentin Mara Lind: </name>",
            "<name>Präsidentin Mara Lind：</name>" })
    void aNameBetweenTheParagraphsOfASpeechChangesTheVoice(String name) {
        var person = "<p klasse='redner'><redner id='8'><name><vorname>Jonas</vorname><nachname>Ek</nachname></name></redner>Jonas Ek:</p>";
        assertThat(Samples
                .speeches(Samples.read("<sitzung><rede id='1'>" + person + "<p>Nobody does, ladies and gentlemen.</p>" + name
                        + "<p>Please come to an end.</p>" + person + "<p>I thank you.</p>" + name
                        + "<p>Jan Lo has the floor.</p></rede></sitzung>")))
                .containsExactly("Jonas Ek|Nobody does, ladies and gentlemen.", "Präsidentin Mara Lind|Please come to an end.",
                        "Jonas Ek|I thank you.", "Präsidentin Mara Lind|Jan Lo has the floor.");
    }

    @ParameterizedTest
    @ValueSource(strings = { AKOMA,
            "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='en'><teiHeader><listPerson><person xml:id='ML'><persName><surname>Lind</surname><forename>Mara</forename></persName></person>"
                    + "<person xml:id='JE'><persName>Jonas Ek</persName></person></listPerson></teiHeader><text><body><div><note type='speaker'>THE CHAIR:</note>"
                    + "<u who='#ML' ana='#chair'><seg>Who owns the river?</seg></u><u who='#JE'><seg>Nobody does.</seg><vocal><desc>laughs</desc></vocal><seg>And I am glad.</seg></u>"
                    + "<u who='#ML'><seg>Thank you.</seg></u></div></body></text></TEI>",
            "<publicwhip><major-heading>Rivers</major-heading><speech id='1' speakername='Mara Lind' url='x'><p pid='1'>Who owns the river?</p></speech>"
                    + "<speech id='2' speakername='Jonas Ek'><p>Nobody does.</p><p>And I am glad.</p></speech><speech id='3' nospeaker='true'><p>The House rose.</p></speech>"
                    + "<speech id='4' speakername='Mara Lind'><p>Thank you.</p></speech></publicwhip>",
            "<sitzung><rede id='1'><p klasse='redner'><redner id='7'><name><vorname>Mara</vorname><nachname>Lind</nachname><fraktion>X</fraktion></name></redner>Mara Lind (X):</p><p klasse='J'>Who owns the river?</p>"
                    + "<kommentar>(Beifall)</kommentar></rede><rede id='2'><p klasse='redner'><redner id='8'><name><vorname>Jonas</vorname><nachname>Ek</nachname></name></redner>Jonas Ek:</p><p>Nobody does.</p><p>And I am glad.</p>"
                    + "<p klasse='redner'><redner id='7'><name><vorname>Mara</vorname><nachname>Lind</nachname></name></redner>Mara Lind (X):</p><p>Thank you.</p></rede></sitzung>",
            "<n:Minutes xmlns:n='urn:x' xmlns:o='urn:y'><n:PuhujaRepliikki><n:Toimija><o:Henkilo><o:EtuNimi>Mara</o:EtuNimi><o:SukuNimi>Lind</o:SukuNimi><o:Lisatieto>kd</o:Lisatieto></o:Henkilo></n:Toimija>"
                    + "<n:Kappale>Who owns the river?</n:Kappale></n:PuhujaRepliikki><n:Kappale>The list was read.</n:Kappale><n:PuhujaRepliikki><n:Toimija><o:Henkilo><o:EtuNimi>Jonas</o:EtuNimi><o:SukuNimi>Ek</o:SukuNimi></o:Henkilo></n:Toimija>"
                    + "<n:Aika>13.06</n:Aika><n:Kappale>Nobody does.</n:Kappale><n:Kappale>And I am glad.</n:Kappale></n:PuhujaRepliikki><n:PuhujaRepliikki><n:Toimija><o:Henkilo><o:EtuNimi>Mara</o:EtuNimi><o:SukuNimi>Lind</o:SukuNimi></o:Henkilo></n:Toimija>"
                    + "<n:Kappale>Thank you.</n:Kappale></n:PuhujaRepliikki></n:Minutes>",
            "<Trans><Speakers><Speaker id='spk1' name='Mara Lind'/><Speaker id='spk2' name='Jonas Ek'/></Speakers><Episode><Section><Turn speaker='spk1' startTime='0' endTime='2'><Sync time='0'/>Who owns the river?</Turn>"
                    + "<Turn speaker='spk2' startTime='2' endTime='5'><Sync time='2'/>Nobody does.\n<Sync time='3'/>And I am glad.</Turn><Turn speaker='spk1'>Thank you.</Turn></Section></Episode></Trans>" })
    void elementsNameWhoSpeaks(String xml) {
        for (var text : new String[]{ xml, xml.replace("\n", "\r\n"), xml.replace("><", ">\n <") }) {
            var talk = Samples.read(text);
            assertThat(talk.format()).isEqualTo("xml/speech");
            assertThat(Samples.speeches(talk).stream().map(speech -> speech.replaceAll("\\s+", " ")).toList()).containsExactly(
                    "Mara Lind|Who owns the river?", "Jonas Ek|Nobody does. And I am glad.", "Mara Lind|Thank you.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<?xml version=\"1.0\" encoding=\"utf-8\" ?><transcript><text start=\"0.5\" dur=\"1.5\">who&amp;#39;s the owner</text><text start=\"62.25\" dur=\"2\">nobody &amp;amp; me</text></transcript>",
            "<timedtext format=\"3\">\n<head><ws id=\"0\"/></head><body>\n<p t=\"500\" d=\"1500\">who's the owner</p>\n<p t=\"62250\" d=\"2000\"><s>nobody</s><s t=\"300\"> &amp; me</s></p>\n</body></timedtext>",
            "<transcript>\r\n<text start='0.5' dur='1.5'>who's the owner</text>\r\n<text start='62.25' dur='2'>nobody &amp; me\r\n" })
    void captionsOfVideosHaveTimes(String xml) {
        var talk = Samples.read(xml);
        assertThat(talk.format()).isEqualTo("xml");
        assertThat(talk.body()).isEqualTo("who's the owner nobody & me");
        assertThat(talk.pieces()).extracting("startTime").containsExactly(0.5, 62.25);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<debate><u who='Mara Lind'><seg>I thank <persName>Jonas Ek</persName> for that.</seg><seg>And more.</seg></u><u who='Jonas Ek'><incident who='#x'>Applause</incident><seg>Thank you.</seg></u></debate>",
            "<debate><speech><firstname>Mara</firstname><lastname>Lind</lastname><p>I thank Jonas Ek for that.</p><p>And more.</p></speech><speech><firstname>Jonas</firstname><lastname>Ek</lastname><p>Thank you.</p></speech></debate>",
            "<debate><speech><persName>Mara Lind</persName><p>I thank Jonas Ek for that.</p><p>And more.</p></speech><speech><persName>Jonas Ek</persName><p>Thank you.</p></speech></debate>",
            "<debate><speech speaker='Mara Lind'>I thank <i>Jonas</i> <b>Ek</b> for that.<p>And more.</p></speech><speech speaker='Jonas Ek'>Thank <i>you</i>.</speech></debate>",
            "<debate><u who='Mara Lind'><w>I</w> <w>thank</w> <w>Jonas</w> <w>Ek</w> <w>for</w> <w>that</w><pc>.</pc> <w>And</w> <w>more</w><pc>.</pc></u> <u who='Jonas Ek'><w>Thank</w> <w>you</w><pc>.</pc></u></debate>" })
    void namesAndSmallElementsInSpeechLoseNoWords(String xml) {
        assertThat(Samples.speeches(Samples.read("<?xml version='1.0'?>" + xml)).stream()
                .map(speech -> speech.replaceAll("\\s+", " ")).toList())
                .containsExactly("Mara Lind|I thank Jonas Ek for that. And more.", "Jonas Ek|Thank you.");
    }

    @Test
    @Timeout(60)
    void deepAndFlatXmlCostsNoMoreThanItsLength() {
        var deep = "<?xml version='1.0'?><debate><speech>" + "<name>Mara<p>Hello.</p>".repeat(200) + "</speech></debate>";
        var flat = "<?xml version='1.0'?><transcript>"
                + "<speaker>Mara Lind</speaker><text>Who owns the river?</text>".repeat(20_000)
                + "</transcript>";
        for (var text : new String[]{ deep, flat }) {
            try {
                assertThat(Samples.tiles(Samples.read(text))).isTrue();
            } catch (TranscriptException refused) {
                assertThat(refused.problem().line()).isPositive();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<rss><channel><title>Rivers</title><item><title>Who owns it?</title><author>Mara Lind</author><description>A talk.</description></item><item><title>B</title><author>Jonas Ek</author><description>Another talk.</description></item></channel></rss>",
            "<?xml version='1.0'?><project><developers><developer><name>Mara Lind</name></developer></developers><dependencies><dependency><groupId>a</groupId></dependency></dependencies></project>",
            "<resources><string name='title'>Rivers</string><string name='ask'>Who are you?</string></resources>",
            "<bibliography><book><author><firstname>Mara</firstname><surname>Lind</surname></author><title>Rivers</title></book><book><author><firstname>Jonas</firstname><surname>Ek</surname></author><title>Boats</title></book></bibliography>",
            "<TEI><text><body><sp who='#a'><speaker>ANNA.</speaker><l>Who goes there?</l></sp><sp who='#b'><speaker>BEN.</speaker><l>I do.</l></sp><sp who='#a'><speaker>ANNA.</speaker><l>Come in.</l></sp></body></text></TEI>",
            "<kml><Placemark><name>Leeds</name><description>A town</description></Placemark></kml>" })
    void otherXmlIsRefused(String xml) {
        assertThat(Samples.refused(xml)).isNotNull();
        assertThat(Formats.isHeadOfSpeech("talk.xml", xml) && !xml.startsWith("<TEI")).isFalse();
    }

    @Test
    void theHeadTellsXmlOfSpeech() {
        assertThat(Formats.isHeadOfSpeech("talk.xml", AKOMA.substring(0, 200))).isTrue();
        assertThat(Formats.isHeadOfSpeech("talk.xml", "<transcript><text start='1'>")).isTrue();
        assertThat(Formats
                .isHeadOfSpeech("talk.xml",
                        "<!DOCTYPE debate [ <!ENTITY a 'b'> <!-- ] --> ]>" + AKOMA.substring(AKOMA.indexOf("<akoma"))))
                .isTrue();
        assertThat(Formats.isTranscript("minutes.XML")).isTrue();
    }

    @Test
    void damagedFilesAreReadOrRefusedByName() {
        var bytes = AKOMA.getBytes(StandardCharsets.UTF_8);
        Stream.concat(Damage.truncated(bytes), Damage.changed(bytes, 10_000)).forEach(damaged -> {
            try {
                assertThat(Samples.tiles(Formats.read(new TextFile("talk.xml", damaged)))).isTrue();
            } catch (TranscriptException refused) {
                assertThat(refused.problem().file()).isEqualTo("talk.xml");
            }
        });
    }
}
