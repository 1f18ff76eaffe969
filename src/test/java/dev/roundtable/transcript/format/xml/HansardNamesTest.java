package dev.roundtable.transcript.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("The Hansard of Australia")
class HansardNamesTest {

    private static final String TALKER = "<talker><page.no>2</page.no><name role=\"metadata\">%s</name><name.id>%s</name.id>"
            + "<electorate>Rivers</electorate></talker>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Lind, Mara MP|Mara Lind", "Mr LIND|Mr LIND", "O'Lind, Mara Ann|Mara Ann O'Lind" })
    void namesWhoSpeaksInATalker(String written, String name) {
        var read = Samples.read("<hansard><debate><speech>" + TALKER.formatted(written, "a1")
                + "<para>I move: that it be read.</para></speech><speech>" + TALKER.formatted("Mr EK", "b2")
                + "<para>I agree with it.</para></speech></debate></hansard>");
        assertThat(Samples.speeches(read)).containsExactly(name + "|I move: that it be read.", "Mr EK|I agree with it.");
    }

    @Test
    void changesTheVoiceAtALink() {
        var read = Samples.read("<hansard><debate><speech><talk.start>" + TALKER.formatted("Lind, Mara MP", "a1")
                + "</talk.start><talk.text><body><p class=\"HPS-Normal\"><span><a href=\"a1\" type=\"MemberSpeech\"><span>Ms LIND</span></a>"
                + " (<span class=\"HPS-Electorate\">Rivers</span>) (<span class=\"HPS-Time\">10:07</span>): I move:</span></p>"
                + "<p class=\"HPS-Normal\">That it be read.</p>"
                + "<p class=\"HPS-Normal\"><span><a href=\"b2\" type=\"MemberInterjecting\"><span>Mr Ek</span></a>: Never!</span></p>"
                + "<p class=\"HPS-Normal\"><span><a href=\"a1\" type=\"MemberContinuation\"><span>Ms LIND</span></a>: It is late.</span></p>"
                + "</body></talk.text></speech></debate></hansard>");
        assertThat(Samples.speeches(read)).containsExactly("Mara Lind|I move:\n\nThat it be read.", "Mr Ek|Never!",
                "Mara Lind|It is late.");
    }

    @Test
    void leavesLinksOfOtherXmlInTheWords() {
        var read = Samples
                .read("<debate><speech speaker=\"Mara\"><p>I see <a type=\"MemberSpeech\" href=\"x\">it</a> here.</p></speech>"
                        + "<speech speaker=\"Jonas\"><p>So do I.</p></speech></debate>");
        assertThat(Samples.speeches(read)).containsExactly("Mara|I see it here.", "Jonas|So do I.");
    }

    /** The president opens a sitting of the Bundestag before the first speech; the index of speakers is no speech. */
    @Test
    void isOtherThanTheMinutesOfTheBundestag() {
        var person = "<redner id=\"%s\"><name><vorname>%s</vorname><nachname>%s</nachname></name></redner>";
        var read = Samples.read("<dbtplenarprotokoll><vorspann><inhaltsverzeichnis><ivz-block><ivz-eintrag>"
                + person.formatted("1", "Mara", "Lind")
                + "Mara Lind (ABC)</ivz-eintrag></ivz-block></inhaltsverzeichnis></vorspann>"
                + "<sitzungsverlauf><sitzungsbeginn><name>Präsidentin Ek:</name><p>Guten Morgen!</p></sitzungsbeginn>"
                + "<rede><p klasse=\"redner\">" + person.formatted("1", "Mara", "Lind")
                + "Mara Lind (ABC):</p><p>Wem gehört der Fluss?</p></rede>"
                + "<rede><p klasse=\"redner\">" + person.formatted("2", "Ada", "Weiss")
                + "Ada Weiss (ABC):</p><p>Niemandem.</p></rede>"
                + "</sitzungsverlauf></dbtplenarprotokoll>");
        assertThat(Samples.speeches(read)).containsExactly("Präsidentin Ek|Guten Morgen!", "Mara Lind|Wem gehört der Fluss?",
                "Ada Weiss|Niemandem.");
    }
}
