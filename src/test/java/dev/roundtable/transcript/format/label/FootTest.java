package dev.roundtable.transcript.format.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @ValueSource(strings = { "Meeting Ended.", "Meeting adjourned at 4pm", "Meeting adjourned.", "[Meeting ended at 10:15 AM]",
            "--- Call ended ---", "Interview concluded.", "Recording stopped 00:42:10", "**Session closed at 5 pm**",
            "Sitzung beendet um 17 Uhr", "Schluss der Sitzung: 17.30 Uhr", "Réunion terminée à 18h30", "Reunión finalizada",
            "انتهى الاجتماع ١٠:٣٠", "Meeting ended at ５:３０", "RÉUNION TERMINÉE À 18 H 30", "СОВЕЩАНИЕ ОКОНЧЕНО В 18 Ч",
            "Fin de la reunión", "Reunião encerrada às 15h", "Riunione terminata", "Встреча окончена.", "انتهى الاجتماع",
            "会议结束", "（會議結束）", "访谈结束。", "会議終了", "午後五時三十分散会", "회의 종료" })
    void isNoSpeechIfItSaysThatTheTalkIsOver(String foot) {
        for (var text : new String[]{ TALK + "\n" + foot + "\n", TALK + foot, (TALK + "\n" + foot).replace("\n", "\r\n"),
                TALK.replace("\n\n", "\n") + foot + "\n" }) {
            assertThat(Samples.speeches(Samples.read(text))).containsExactly("Anna Weber|How are the rivers?",
                    "Tom Reed|They are low.", "Anna Weber|Why?", "Tom Reed|No rain.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "00:00:14 Meeting ended.", "[00:42:10] Recording stopped", "【00：12：03】 会议结束",
            "٠٠:١٢:٠٣ انتهى الاجتماع", "(12:30) 会议结束",
            "1:02:03 - Sitzung beendet",
            "00:14 Réunion terminée", "[00:00:14] انتهى الاجتماع", "00:14 会議終了", "10.30 Conference closed.",
            "10:30: Conférence terminée", "10:30 a.m. Conference call ended", "17:30 Uhr Konferenz beendet.",
            "17:30 Uhr: Konferenz beendet.",
            "10：30　会议结束。" })
    void isNoSpeechBehindATime(String foot) {
        for (var text : new String[]{ TALK + "\n" + foot + "\n", TALK + foot, (TALK + "\n" + foot).replace("\n", "\r\n"),
                TALK.replace("\n\n", "\n") + foot + "\n" }) {
            assertThat(Samples.speeches(Samples.read(text))).last().isEqualTo("Tom Reed|No rain.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "%s Anna Weber\nWho pays?\n%s Tom Reed\nWe do.\n%s Anna Weber\nI see.\n%s Meeting ended.\n",
            "Anna Weber %s\nWho pays?\n\nTom Reed %s\nWe do.\n\nAnna Weber %s\nI see.\n\n%s 会议结束\n",
            "%s Anna Weber: Who pays?\n%s Tom Reed: We do.\n%s Anna Weber: I see.\n%s Call ended.\n" })
    void isNoSpeechInATalkWithTimes(String form) {
        var text = form.formatted("00:00:01", "00:00:04", "00:00:08", "00:00:14");
        for (var each : new String[]{ text, text.replace("\n", "\r\n") }) {
            assertThat(Samples.speeches(Samples.read(each))).last().isEqualTo("Anna Weber|I see.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "00:00:14 Meeting ended early, I think.", "00:00:14 The meeting ended.", "00:14 Call over there.",
            "10.30 is when the conference closed.",
            "2.50 Recording stopped working.",
            "12:30 is when the meeting ended." })
    void isSpeechBehindATimeIfItGoesOn(String words) {
        assertThat(Samples.speeches(Samples.read(TALK + "\n" + words + "\n"))).last().asString()
                .endsWith(words.substring(words.indexOf(' ') + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Meeting ended. That was when I left.", "The meeting ended.", "Meeting over coffee is nice.",
            "I call the meeting closed.", "La séance est levée.", "会议结束之后我就走了。", "Call ended up in the news.",
            "Recording stopped, so I wrote.", "会议到此结束，谢谢大家。" })
    void isSpeechIfItGoesOn(String words) {
        for (var text : new String[]{ TALK + "\n" + words + "\n", TALK + "\nAnna Weber: " + words + "\n" }) {
            assertThat(Samples.speeches(Samples.read(text))).last().asString().endsWith(words);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "散会！", "Meeting adjourned!", "Sitzung geschlossen!" })
    void isSpeechIfSomebodyCallsIt(String words) {
        assertThat(Samples.speeches(Samples.read(TALK + "\n" + words + "\n"))).last().asString().endsWith(words);
    }

    /** The chair may say it. */
    @Test
    void isDoubtedIfItStandsDirectlyBelowWords() {
        assertThat(Samples.read(TALK + "Meeting adjourned.\n").problems()).singleElement().asString()
                .contains("This line says that the talk is over");
        assertThat(Samples.read(TALK + "\nMeeting adjourned.\n").problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "He wrote：", "李明说：「", "It said," })
    void isSpeechIfItIsQuoted(String before) {
        assertThat(Samples.speeches(Samples.read(TALK + "\nAnna Weber: " + before + "\n\n会议结束\n"))).last().asString()
                .endsWith("会议结束");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Meeting ended.", "会议结束", "House adjourned." })
    void isSpeechBehindALabel(String words) {
        assertThat(Samples.speeches(Samples.read(TALK + "\nAnna Weber: " + words + "\n"))).last()
                .isEqualTo("Anna Weber|" + words);
        assertThat(Samples.speeches(Samples.read(TALK + "\nAnna Weber:\n" + words + "\n"))).last()
                .isEqualTo("Anna Weber|" + words);
        assertThat(Samples.speeches(Samples.read(TALK + "\nAnna Weber: He wrote:\n\n" + words + "\n"))).last()
                .isEqualTo("Anna Weber|He wrote:\n\n" + words);
    }
}
