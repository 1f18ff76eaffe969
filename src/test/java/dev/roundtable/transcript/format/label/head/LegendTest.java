package dev.roundtable.transcript.format.label.head;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Facts;
import dev.roundtable.transcript.format.Samples;

@DisplayName("A talk by initials with a legend of them")
class LegendTest {

    private static final String TALK = "ML: Sungai itu rendah.\nJE: Memang begitu.\nML: Airnya ke mana?\nJE: Ke kota.\nTR: Ke laut.\nML: Begitu.\nTR: Ya.\n";

    @ParameterizedTest
    @ValueSource(strings = { "ML: Mara Lind\nJE: Jonas Ek\nTR: Tom Reed\n",
            "ML: Mara Lind\nJE: Jonas Ek\nTR: Tom Reed Baker\n\n",
            "ML：Mara Lind\r\nJE：Jonas Ek\r\nTR：Tom Reed\r\n" })
    void namesThePeopleAndIsNoSpeech(String legend) {
        var talk = Samples.read(legend + TALK);
        assertThat(Samples.speeches(talk)).startsWith("ML|Sungai itu rendah.", "JE|Memang begitu.", "ML|Airnya ke mana?");
        assertThat(talk.facts().people()).extracting(Facts.Participant::name).startsWith("Mara Lind", "Jonas Ek");
        assertThat(talk.facts().people().get(0).labels()).contains("ML");
    }

    @ParameterizedTest
    @ValueSource(strings = { "NB: Nothing Else\n", "AB: Mara Lind\nCD: Jonas Ek\n" })
    void isNoneWithoutTheInitialsOfPeopleWhoSpeak(String other) {
        assertThat(Samples.read(other + "\n" + TALK.replace("Memang begitu", "I think so, do you?")).facts().people())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Speaker 1 = silence", "Speaker 1 - I am here.", "Anna = Tom Reed", "River 1 - Anna Weber",
            "Speaker 1 Anna Weber",
            "x -> y", "2 - 1" })
    void otherLinesTellOfNoVoice(String line) {
        assertThat(Legend.voice(line)).isNull();
    }
}
