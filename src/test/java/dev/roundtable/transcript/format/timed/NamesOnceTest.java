package dev.roundtable.transcript.format.timed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

/** Names that occur once, in files in which nearly every other place of a name has one. */
class NamesOnceTest {

    private static final String ZOOM = "%s\n%s\n%s\n";
    private static final String PREMIERE = "%2$s\n%1$s\n%3$s\n\n";
    private static final String LINE = "%1$s\n%3$s\n\n";

    @ParameterizedTest
    @ValueSource(strings = { ZOOM, PREMIERE, LINE })
    void aNameOfOneWordIsOneOnce(String form) {
        assertThat(Samples.speeches(Samples.read(talk(form, "Zoé d’Arc", "Jürgen Weiß", "Madonna"))))
                .containsExactly("Zoé d’Arc|How low is it?", "Jürgen Weiß|Eleven centimetres.", "Zoé d’Arc|What do you do?",
                        "Jürgen Weiß|We wait for rain.", "Madonna|May I add something?", "Zoé d’Arc|Thank you.");
        assertThat(Samples.speeches(Samples.read(talk(form, "김민수", "이영희", "박철수")))).contains("박철수|May I add something?")
                .hasSize(6);
        assertThat(Samples.speeches(Samples.read(talk(form, "Omar al-Rashid", "Ana de la Cruz", "Salma d'Oro"))))
                .contains("Salma d'Oro|May I add something?").hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = { ZOOM, PREMIERE })
    void aShortAnswerIsNoName(String form) {
        var read = Samples.speeches(Samples
                .read(talk(form, "Mara Lind", "Jonas Ek", "Mara Lind").replace("Eleven centimetres.", "Well, yes\nOkay")));
        assertThat(read).hasSize(6).contains("Jonas Ek|Well, yes\nOkay");
    }

    @Test
    void aTableOfChineseWithMarksIsATalk() {
        assertThat(Samples.speeches(Samples.read(
                "start\tend\ttext\n500\t4200\t[SPEAKER_00]: 今年的河流怎么样？\n4500\t9100\t[SPEAKER_01]: 水位很低。\n9500\t10100\t[SPEAKER_00]: 明白了。\n")))
                .containsExactly("SPEAKER_00|今年的河流怎么样？", "SPEAKER_01|水位很低。", "SPEAKER_00|明白了。");
        assertThat(Samples.speeches(Samples.read(
                "[00:00.500 --> 00:04.200]  今年的河流怎么样？ [SPEAKER_TURN]\n[00:04.500 --> 00:09.100]  水位很低。 [SPEAKER_TURN]\n[00:09.500 --> 00:10.100]  明白了。\n")))
                .containsExactly("null|今年的河流怎么样？", "null|水位很低。", "null|明白了。");
    }

    private static String talk(String form, String first, String second, String third) {
        return form.formatted(first, "00:00", "How low is it?") + form.formatted(second, "00:04", "Eleven centimetres.")
                + form.formatted(first, "00:09", "What do you do?") + form.formatted(second, "00:12", "We wait for rain.")
                + form.formatted(third, "00:20", "May I add something?") + form.formatted(first, "00:24", "Thank you.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Exactly", "Brilliant", "Obviously", "Sweden", "Genau" })
    void aWordAloneThatPeopleSayIsNoName(String word) {
        for (var form : new String[]{ ZOOM, PREMIERE, LINE }) {
            assertThat(Samples.speeches(Samples.read(talk(form, "Mara Lind", "Jonas Ek", word)))).as(form)
                    .noneMatch(speech -> speech.startsWith(word + "|")).anyMatch(speech -> speech.contains(word));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "Connolly", "Reilly", "Donnelly", "Beverly" })
    void aNameLikeAnAdverbIsOneOnce(String name) {
        for (var form : new String[]{ ZOOM, PREMIERE, LINE }) {
            assertThat(Samples.speeches(Samples.read(talk(form, "Mara Lind", "Jonas Ek", name)))).as(form).hasSize(6)
                    .contains(name + "|May I add something?");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { ZOOM, PREMIERE })
    void severalNamesOccurOnce(String form) {
        var talk = form.formatted("Mara", "00:00", "How low is it?") + form.formatted("Jonas", "00:04", "Eleven centimetres.")
                + form.formatted("Mara", "00:09", "What do you do?") + form.formatted("Jonas", "00:12", "We wait for rain.")
                + form.formatted("Beverly", "00:20", "May I add something?") + form.formatted("Tim", "00:24", "So may I.")
                + form.formatted("Zoe", "00:30", "And I have to go.");
        assertThat(Samples.speeches(Samples.read(talk))).hasSize(7).contains("Beverly|May I add something?", "Tim|So may I.",
                "Zoe|And I have to go.");
    }

    @ParameterizedTest
    @ValueSource(strings = { ZOOM, PREMIERE })
    void aNameAboveASmallLetterIsOneWhereAllLettersAreSmall(String form) {
        var talk = form.formatted("Mara", "00:00", "how low is it?")
                + form.formatted("Jonas", "00:04", "eleven centimetres, i think.")
                + form.formatted("Mara", "00:09", "what do you do now?")
                + form.formatted("Jonas", "00:12", "we wait for rain here.")
                + form.formatted("Madonna", "00:20", "may i add something?")
                + form.formatted("Mara", "00:24", "thank you very much.");
        assertThat(Samples.speeches(Samples.read(talk))).hasSize(6).contains("Madonna|may i add something?");
    }

    @Test
    void showNotesWithTimesBelowTheTalkAreNoSpeech() {
        var talk = "**Mara Lind** (00:00:03)\nHow low is the river?\n\n**Jonas Ek** (00:00:20)\nEleven centimetres, I think.\n\n"
                .repeat(3);
        for (var notes : new String[]{ "- 00:00 Intro\n- 05:00 The dam\n\nSend us a mail.",
                "- [The dam](https://dam.example) (12:30)\n\nSend us a mail." }) {
            assertThat(Samples.speeches(Samples.read(talk + "## Show notes\n\n" + notes + "\n"))).as(notes).hasSize(6)
                    .noneMatch(speech -> speech.contains("mail") || speech.contains("dam"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { ZOOM, PREMIERE })
    void aWordAboveASmallLetterIsNoName(String form) {
        var text = talk(form, "Mara Lind", "Jonas Ek", "Madonna");
        assertThat(Samples.speeches(Samples.read(text.replace("May I add", "she may add"))))
                .noneMatch(speech -> speech.startsWith("Madonna|")).anyMatch(speech -> speech.contains("Madonna"));
    }

    @ParameterizedTest
    @ValueSource(strings = { ZOOM, PREMIERE, LINE })
    void aNameOfOneWordThatOccursOnceIsToldOf(String form) {
        assertThat(Samples.read(talk(form, "Mara Lind", "Jonas Ek", "Beverly")).problems()).singleElement().asString()
                .contains("\"Beverly\" is read as the").contains("speaks only here");
        assertThat(Samples.read(talk(form, "Mara Lind", "Jonas Ek", "Ann Lee")).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Star Wars: a new hope.", "Green Deal: that is the name.", "**Plan B**: we leave." })
    void ofALaterLineBelowATimeHasAWarning(String line) {
        var read = Samples.read("0:03\nMara: Who owns it?\n0:09\nJonas: Nobody. I saw that film.\n" + line
                + "\n0:14\nMara: Thank you.\n0:20\nJonas: Bye.\n");
        var words = line.replace("**", "");
        boolean speaker = Samples.speeches(read).stream()
                .anyMatch(said -> said.startsWith(words.substring(0, words.indexOf(':')) + "|"));
        assertThat(read.problems()).hasSize(speaker ? 1 : 0);
        assertThat(String.join("\n", Samples.speeches(read))).contains(words.substring(words.indexOf(": ") + 2));
    }
}
