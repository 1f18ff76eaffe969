package dev.roundtable.transcript.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

class ParliamentSpeechesTest {

    private static final String COMMENT = "{\"type\": \"comment\", \"text\": \"(Beifall)\", \"sentences\": [{\"text\": \"(Beifall)\"}]}";

    private static String speech(String start, String person, String passages) {
        return ("{\"dateStart\": \"%s\", \"people\": [{\"label\": \"Guest\", \"context\": \"other\"}, {\"label\": \"%s\", \"context\": \"main-speaker\"}],"
                + " \"textContents\": [{\"type\": \"proceedings\", \"language\": \"de\", \"textBody\": [%s]},"
                + " {\"type\": \"subtitles\", \"textBody\": [{\"sentences\": [{\"text\": \"Twice.\"}]}]}]}")
                .formatted(start, person, passages);
    }

    private static String passage(String speaker, String... sentences) {
        var said = new StringBuilder();
        for (int i = 0; i < sentences.length; i++) {
            said.append(i == 0 ? "" : ", ").append("{\"text\": \"%s\", \"timeStart\": \"%d.5\", \"timeEnd\": \"%d.0\"}"
                    .formatted(sentences[i], i * 2, i * 2 + 2));
        }
        return "{\"type\": \"speech\"" + (speaker == null ? "" : ", \"speaker\": \"" + speaker + "\"") + ", \"sentences\": ["
                + said + "]}";
    }

    @Test
    void eachSpeechHasItsSpeakersAndSentences() {
        var transcript = Samples.read("{\"meta\": {\"dateStart\": \"2024-03-05T10:00:00+01:00\"}, \"data\": ["
                + speech("2024-03-05T10:00:00+01:00", "Mara Lind",
                        passage("Mara Lind", "Guten Morgen.", "Es regnet.") + ", " + COMMENT + ", "
                                + passage("Präsident", "Ruhe bitte."))
                + ", " + speech("2024-03-05T10:01:00+01:00", "Jonas Ek", passage(null, "Wem gehört der Fluss?")) + "]}");
        assertThat(transcript.format()).isEqualTo("json/parliament");
        assertThat(Samples.speeches(transcript)).containsExactly("Mara Lind|Guten Morgen.", "Mara Lind|Es regnet.",
                "Präsident|Ruhe bitte.", "Jonas Ek|Wem gehört der Fluss?");
        assertThat(transcript.pieces()).extracting("startTime").containsExactly(0.5, 2.5, 0.5, 60.5);
        assertThat(transcript.heldOn()).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(transcript.facts().language()).isEqualTo("de");
    }

    @Test
    void aSpeechWithoutItsBeginningHasNoTimes() {
        var transcript = Samples.read("[" + speech("", "Mara Lind", passage(null, "Guten Morgen.")) + ",\r\n"
                + speech("später", "Jonas Ek", passage(null, "Danke.")) + "]");
        assertThat(Samples.speeches(transcript)).containsExactly("Mara Lind|Guten Morgen.", "Jonas Ek|Danke.");
        assertThat(transcript.pieces()).extracting("startTime").containsExactly(0.5, null);
    }

    @ParameterizedTest
    @ValueSource(strings = { "null", "[]", "[{\"type\": \"comment\", \"sentences\": [{\"text\": \"(Ruhe)\"}]}]",
            "[{\"sentences\": [{\"text\": null}]}]" })
    void aSpeechMayHaveNoWords(String passages) {
        var empty = "{\"textContents\": [{\"textBody\": " + passages + "}]}";
        var transcript = Samples.read("{\"data\": [" + empty + ", {\"textContents\": []}, "
                + speech("2024-03-05T10:00:00+01:00", "Mara Lind", passage(null, "Guten Morgen.")) + "]}");
        assertThat(Samples.speeches(transcript)).containsExactly("Mara Lind|Guten Morgen.");
    }
}
