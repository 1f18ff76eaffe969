package dev.roundtable.transcript.format.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("What stands below a talk")
class FootTest {

    private static final String TALK = "Anna Weber: How are the rivers?\n\nTom Reed: They are low.\n\nAnna Weber: Why?\n\nTom Reed: No rain.\n";

    @ParameterizedTest
    @ValueSource(strings = { "END OF TRANSCRIPT", "[End of recording]", "*** END ***", "(End of interview)",
            "- End of tape 2 -",
            "Ende des Interviews", "Fin de l’entretien", "Fin de la transcripción", "конец записи", "（全文完）",
            "نهاية التسجيل", "© 2024 River Trust. All rights reserved.", "Copyright 2024 by the River Trust",
            "Leeds, 3 May 2024",
            "May 3, 2024", "Köln, den 3. Mai 2024", "2024年5月3日", "03.05.2024" })
    void isNoSpeech(String foot) {
        for (var text : new String[]{ TALK + "\n" + foot + "\n", (TALK + "\n" + foot).replace("\n", "\r\n") }) {
            assertThat(Samples.speeches(Samples.read(text))).containsExactly("Anna Weber|How are the rivers?",
                    "Tom Reed|They are low.", "Anna Weber|Why?", "Tom Reed|No rain.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "The end of the river is near.", "End of story.", "It was on 3 May 2024.",
            "In Leeds, May 3 was cold.",
            "Copyright is hard." })
    void isSpeechIfItIsASentence(String words) {
        assertThat(Samples.speeches(Samples.read(TALK + "\n" + words + "\n"))).last().asString().endsWith(words);
    }
}
