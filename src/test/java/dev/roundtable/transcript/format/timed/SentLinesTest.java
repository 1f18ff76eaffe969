package dev.roundtable.transcript.format.timed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("Lines of a meeting's chat and of a mission")
class SentLinesTest {

    @ParameterizedTest
    @CsvSource({ "From,to,Everyone", "발신자:,수신자:,모든 사람", "Von,an,Alle", "De,à,Tout le monde", "送信者：,宛先：,全員",
            "发件人,收件人,所有人" })
    void nameTheSenderInTheLanguageOfTheProgram(String from, String to, String all) {
        var line = "2026-06-28 20:24:%02d " + from + " %s " + to + " " + all + ":\n\t%s\n";
        var text = line.formatted(28, "Mara Lind", "Who owns the river?") + line.formatted(40, "Jonas", "Nobody, I think.")
                + line.formatted(52, "Mara Lind", "So who pays?") + line.formatted(59, "Jonas", "We all do.");
        for (var written : new String[]{ text, text.replace("\n", "\r\n") }) {
            var talk = Samples.read(written);
            assertThat(Samples.speeches(talk)).containsExactly("Mara Lind|Who owns the river?", "Jonas|Nobody, I think.",
                    "Mara Lind|So who pays?", "Jonas|We all do.");
            assertThat(talk.pieces()).extracting("startTime").containsExactly(0.0, 12.0, 24.0, 31.0);
        }
    }

    @Test
    void fieldsOfAMissionAreNoSpeech() {
        var text = "[00:00:28:53]\n_page : 1\nLMP: How are we doing?\n\n[00:00:29:00]\nCDR: Well, I did not look.\n\n[00:00:29:22]\n_page : 2\n"
                + "LMP: Okay, the valve is on.\n\n[00:00:29:27]\nCDR: I see it.\n";
        assertThat(Samples.speeches(Samples.read(text))).containsExactly("LMP|How are we doing?", "CDR|Well, I did not look.",
                "LMP|Okay, the valve is on.", "CDR|I see it.");
    }
}
