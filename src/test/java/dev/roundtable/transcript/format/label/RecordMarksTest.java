package dev.roundtable.transcript.format.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("What a record has beside the speech")
class RecordMarksTest {

    private static final String TALK = "LIND: Who owns the river?%s\n\nEK: Nobody, I think.\n\nLIND: So who pays for it?\n\nEK: We all do.\n";

    @ParameterizedTest
    @ValueSource(strings = { " (APPLAUSE)", " [APPLAUSE]", " (Applause.)", " (Laughter) (Applause)", " （掌聲）", "   RPTR HOLT",
            " EDTR REED RPTR HOLT", " (Beifall)\r" })
    void isNoSpeechAtTheEndOfALine(String mark) {
        assertThat(Samples.speeches(Samples.read(TALK.formatted(mark))).get(0)).isEqualTo("LIND|Who owns the river?");
    }

    @ParameterizedTest
    @ValueSource(strings = { " (laughs)", " [inaudible]", " (the Aire)", " The RPTR was late." })
    void keepsWhatIsSaid(String words) {
        assertThat(Samples.speeches(Samples.read(TALK.formatted(words))).get(0)).isEqualTo("LIND|Who owns the river?" + words);
    }

    @ParameterizedTest
    @CsvSource({ "Texto transcrito,Intervenciones por hablante", "Transcription,By speaker",
            "Text des Transkripts,Nach Sprecher",
            "Transcription complète,Interventions par locuteur", "逐字稿全文,按发言人" })
    void headingsOfTheTranscriptAreNobody(String above, String below) {
        var text = above + ":\nWho owns the river, I ask you. Nobody, I think.\n\n" + below + ":\n" + TALK.formatted("");
        assertThat(Samples.read(text).pieces()).extracting("label").filteredOn(label -> label != null)
                .containsExactly("LIND", "EK", "LIND", "EK");
    }

    @Test
    void wordsBelowTheLastHeadingAreDoubted() {
        var talk = "## Rivers\n\n" + TALK.formatted("");
        assertThat(Samples.read(talk + "\n## Conclusion\n\nThe owners pay.\n").problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains("Conclusion", "no label", "EK"));
        assertThat(Samples.read(talk + "\n## Boats\n\nLIND: And the boats?\n").problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "\n", "\r\n", " " })
    void wordsThatStandAgainBySpeakerAreReadOnce(String end) {
        var words = List.of("Who owns the river that comes down from the hills behind the town?",
                "Nobody does, as far as I know, but many people use it every day.",
                "Then who pays if the water is dirty, and who cleans the banks?",
                "We all do, and we do it badly, I would say.");
        var head = String.join(end, words) + end.strip() + "\n\n";
        var talk = "LIND: " + words.get(0) + "\n\nEK: " + words.get(1) + "\n\nLIND: " + words.get(2) + "\n\nEK: " + words.get(3)
                + "\n";
        var read = Samples.read(head + talk);
        assertThat(Samples.speeches(read)).startsWith("LIND|" + words.get(0)).hasSize(4);
        assertThat(read.problems()).anySatisfy(problem -> assertThat(problem.message()).contains("read once"));
        assertThat(Samples.speeches(Samples.read(head.replace("river", "lake").replaceAll("\\w{4,}", "other") + talk)))
                .hasSize(5);
    }
}
