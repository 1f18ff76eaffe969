package dev.roundtable.transcript.format.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

/** Labels that have lost their colon or their time. */
class LostLabelsTest {

    @ParameterizedTest
    @ValueSource(strings = { "Mara Lind|Jonas Ek", "Dr. Zoé d’Arc|Jürgen Weiß", "田中 太郎|鈴木 花子" })
    void aNameAloneAboveAParagraphIsALabel(String names) {
        var mara = names.split("\\|")[0];
        var jonas = names.split("\\|")[1];
        assertThat(Samples.speeches(
                Samples.read(mara + ": How are the rivers?\n\n" + jonas + ": They are low.\n\n" + mara + ": What do you do?\n\n"
                        + jonas + "\nWe wait for rain.\n\n" + mara + ": I see.\n")))
                .containsExactly(mara + "|How are the rivers?", jonas + "|They are low.",
                        mara + "|What do you do?", jonas + "|We wait for rain.", mara + "|I see.");
        assertThat(Samples.speeches(
                Samples.read(mara + "  0:00\r\nHow are the rivers?\r\n\r\n" + jonas + "  0:04\r\nThey are low.\r\n\r\n" + mara
                        + "\r\nReally?\r\n\r\n" + jonas + "  0:12\r\nYes.\r\n")))
                .containsExactly(mara + "|How are the rivers?", jonas + "|They are low.",
                        mara + "|Really?", jonas + "|Yes.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "is the man I mean.", "and nobody else." })
    void aNameAtTheBeginningOfALineThatWrapsIsSpeech(String rest) {
        assertThat(Samples.speeches(Samples.read("Mara Lind: Who is it?\n\nJonas Ek: I know.\n\nMara Lind: Who?\n\nJonas Ek\n"
                + rest + "\n\nJonas Ek: I see.\n"))).contains("Mara Lind|Who?\n\nJonas Ek\n" + rest);
        assertThat(Samples
                .speeches(Samples.read("Mara Lind  0:00\nWho is it?\n\nJonas Ek  0:04\nI know.\n\nMara Lind  0:08\nWho?\n\n"
                        + "Jonas Ek\n" + rest + "\n\nJonas Ek  0:12\nI see.\n")))
                .extracting(speech -> speech.replaceAll("\\s+", " ")).contains("Mara Lind|Who? Jonas Ek " + rest);
    }

    @Test
    void aNameAsAnAnswerIsSpeech() {
        assertThat(Samples.speeches(Samples.read(
                "Mara Lind: Who wrote it?\n\nJonas Ek: I know that.\n\nMara Lind\n\nMara Lind: You mean me?\n\nJonas Ek: Yes.\n")))
                .contains("Jonas Ek|I know that.\n\nMara Lind");
    }

    @ParameterizedTest
    @ValueSource(strings = { "We have a problem. (APPLAUSE) And I say it again.",
            "We have a problem. (CHEERING AND APPLAUSE) And I say it again.",
            "We have a problem. And I say it again. (APPLAUSE)" })
    void applauseBetweenTheWordsIsNoSpeech(String words) {
        assertThat(Samples.speeches(Samples.read("HOLT: Good evening, senator.\n\nREED: " + words + "\n\nHOLT: Thank you.\n")))
                .containsExactly("HOLT|Good evening, senator.", "REED|We have a problem. And I say it again.",
                        "HOLT|Thank you.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "We use (NATO) and (USB STICKS) here.", "It is (as I said) good.",
            "We call it (CHEERS) that you know.", "We have (THE MUSIC) in it, and (LAUGHTER) too.", "The (END USER) pays." })
    void otherWordsInBracketsAreSpeech(String words) {
        assertThat(Samples.speeches(Samples.read("HOLT: Good evening, senator.\n\nREED: " + words + "\n\nHOLT: Thank you.\n")))
                .contains("REED|" + words);
    }

    @Test
    void theTitleAboveATalkIsNoSpeaker() {
        assertThat(Samples.speeches(Samples.read(
                "Lake of Bath: The Ferries\n\nMotion made, and question proposed.\n\nMr Jonas Ek (Leeds) (Lab)\nI thank the House, and I ask you to listen.\n\n"
                        + "Mara Lind (Bath) (LD)\nWill my friend give way?\n\nMr Jonas Ek\nI will, of course.\n\nMara Lind\nI am glad that you did.\n\n17:47:00\n\nHouse adjourned.\n")))
                .noneMatch(speech -> speech.contains("adjourned"))
                .extracting(speech -> speech.lines().findFirst().orElseThrow())
                .containsExactly("Mr Jonas Ek|I thank the House, and I ask you to listen.",
                        "Mara Lind|Will my friend give way?",
                        "Mr Jonas Ek|I will, of course.", "Mara Lind|I am glad that you did.");
    }
}
