package dev.roundtable.transcript.format.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.Panels;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Samples;
import dev.roundtable.transcript.script.Person;

@DisplayName("Labels that stand above words, or far apart")
class SparseLabelsTest {

    @ParameterizedTest
    @ValueSource(strings = { "Mara:\nHow deep is it?\n\nJon:\nTwo metres.\n\nMara:\nDo you know?\n\nJon:\nI measured it.\n",
            "🔊 TRANSCRIPT – Call: Rivers\nParticipants:\nMara, Jon\n\nMara:\nHow deep is it?\n\nJon:\nTwo metres.\n\nMara:\nDo you know?\n\nJon:\nI measured it.\n" })
    void wordsBelowALabelShowATalk(String text) {
        assertThat(Samples.speeches(Samples.read(text))).containsExactly("Mara|How deep is it?", "Jon|Two metres.",
                "Mara|Do you know?", "Jon|I measured it.");
    }

    @Test
    void aNameInCapitalsThatSpeaksOnceIsALabelAmongOthersInCapitals() {
        var text = "MARA: Hello, I am glad to see you.\n\nWe begin now.\n\nJON: Thank you, Mara. I have a long speech.\n\n"
                + "It goes on.\n\nAnd on.\n\nAnd on again.\n\nMARA: Thank you so much.\n";
        assertThat(Samples.read(text).pieces()).extracting(Transcript.Piece::label).containsExactly("MARA", "JON", "MARA");
    }

    @Test
    void aFullNameInCapitalsAndItsSurnameAreOnePerson() {
        var text = "VOGEL: Please welcome our guest.\n\nJANE HOLT, PRESIDENT OF THE RIVER TRUST: I am glad to be here.\n\n"
                + "VOGEL: How deep is it?\n\nHOLT: Two metres.\n\nVOGEL: Do you know?\n\nHOLT: I measured it.\n";
        assertThat(PanelReader.read(Panels.file("talk.txt", text), null).people()).extracting(Person::name)
                .containsExactly("VOGEL", "HOLT");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "00:00:00 — Mara: How deep?\n00:00:18 — Jon: I think two metres.\n00:00:33 — Mara: Yes.\n00:00:40 — Jon: Yes.\n",
            "[00:00:00] - Mara: How deep?\n[00:00:18] - Jon: I think two metres.\n[00:00:33] - Mara: Yes.\n[00:00:40] - Jon: Yes.\n" })
    void aDashMayPartATimeFromAName(String text) {
        assertThat(Samples.speeches(Samples.read(text))).containsExactly("Mara|How deep?", "Jon|I think two metres.",
                "Mara|Yes.", "Jon|Yes.");
    }

    @Test
    void timesInsideWordsAreNotSpoken() {
        var text = "Mara: How deep [00:05:00] is it?\n\nJon: I think [unclear 00:06:10] two metres.\n\nMara: Yes.\n\nJon: Yes.\n";
        assertThat(Samples.speeches(Samples.read(text))).containsExactly("Mara|How deep is it?",
                "Jon|I think [unclear 00:06:10] two metres.", "Mara|Yes.", "Jon|Yes.");
    }

    @Test
    void aPartWithAFullNameInBracketsIsThatPerson() {
        var text = "Moderator (Mara Vogel): How deep is it?\n\nPanelist (Jon Hale): I think two metres.\n\n"
                + "Moderator (Mara Vogel): And you?\n\nPanelist (Ida Lund): I agree.\n\nAudience (River Trust): Thank you.\n";
        assertThat(Samples.read(text).pieces()).extracting(Transcript.Piece::label).containsExactly("Mara Vogel", "Jon Hale",
                "Mara Vogel", "Ida Lund", "Audience");
    }
}
