package dev.roundtable.transcript.format.label.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.Panels;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Samples;

@DisplayName("A text with words before colons")
class TalkEvidenceTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "Pump: X20\nMotor: strong\nHose: long\n\nPump: X30\nMotor: weak\nHose: short\n\nPump: X40\nMotor: none\nHose: short\n",
            "Mix: the flour and the milk.\n\nKnead: for ten minutes.\n\nMix: the salt.\n\nKnead: again.\n\nBake: until brown.\n",
            "Strength: 12\nCharm: high\nWeapon: an old oar\n\nStrength: 9\nCharm: low\nWeapon: a net\n",
            "tool: oar\nowner: lea\nstate: wet\n\ntool: net\nowner: omar\nstate: dry\n",
            "- **Ida:** mend the net\n- **Max:** paint the boat\n- **Ida:** buy oars\n- **Max:** sell the boat\n",
            "Linux: take the archive.\n\nWindows: take the installer.\n\nLinux: run make.\n\nWindows: run the setup.\n",
            "Verse 1:\nI went down to the river\n\nChorus:\nOh you river\n\nVerse 2:\nI lost you there\n\nChorus:\nOh you river\n",
            "[Verse 1]\nI went down to the river\n\n[Chorus]\nOh you river\n\n[Verse 2]\nI lost you\n\n[Chorus]\nOh you river\n",
            "Ida Berg: 5 stars. I love this boat!\n\nMax Orr: 2/5, it broke on me.\n\nLea Lenz: ★★★★ You get what you pay for.\n\n"
                    + "Tom Reed: 1 star. My boat leaks.\n",
            "Monday: I saw you.\n\nTuesday: we talked.\n\nMonday: I left.\n\nTuesday: you left.\n",
            "Theorem: Boats leak.\n\nProof: We see it.\n\nTheorem: Tar helps.\n\nProof: You know it.\n",
            "- **Role**: leads the talk\n- **Style**: asks you\n- **Tone**: warm\n- **Pace**: slow\n- **Length**: short\n- **Style**: long\n",
            "new option: tar for your boat.\n\nbug fix: it leaks.\n\nnew option: oars.\n\nbug fix: it sank.\n\nRequired parts: oars.\n\nbug fix: nails.\n",
            "商品：水桶\n颜色：红\n\n商品：木船\n颜色：蓝\n\n商品：渔网\n颜色：白\n",
            "Artikel: Ruder\nFarbe: rot\nLager: voll\n\nArtikel: Netz\nFarbe: blau\nLager: leer\n",
            "Anna Weber: Rivers of the north.\n\nTom Reed: Dams of the south.\n\nIda Berg: Lakes.\n\nAnna Weber: Floods.\n\n"
                    + "Tom Reed: Canals.\n\nIda Berg: Springs.\n\nAnna Weber: Weirs.\n\nTom Reed: Closing words.\n" })
    void isNoTalkWhereNobodySaysIOrYouOrAsks(String list) {
        assertThatThrownBy(() -> Samples.read(list)).isInstanceOf(TranscriptException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Ana: Where is the boat?\n\nBo: At the pier.\n\nAna: Whose is it?\n\nBo: Mine.\n",
            "Ana: I see the boat.\n\nBo: Good.\n\nAna: It leaks.\n\nBo: Yes.\n",
            "花子：船はどこですか。\n\n太郎：港です。\n\n花子：そうですか。\n\n太郎：はい。\n",
            "민수: 배가 어디 있어요?\n\n지영: 항구에 있어요.\n\n민수: 그렇군요.\n\n지영: 네.\n",
            "أحمد: أين القارب؟\n\nليلى: في الميناء.\n\nأحمد: شكرا.\n\nليلى: عفوا.\n",
            "Uwe: Das Boot ist leck.\n\nIna: Ja.\n\nUwe: Wir brauchen Teer.\n\nIna: Gut.\n" })
    void isTalkWherePeopleSpeakToEachOther(String talk) {
        assertThat(Samples.read(talk).pieces()).hasSize(4);
        assertThat(Samples.read(talk).problems()).isEmpty();
    }

    @Test
    void isReadWithAWarningWhereItIsTooShortToDecide() {
        assertThat(Samples.read("Ana: The boat leaks.\n\nBo: The pier, too.\n\nAna: Tar helps.\n").problems())
                .singleElement().satisfies(problem -> assertThat(problem.message()).contains("may be a list"));
    }

    @Test
    void saysWhyItIsRefused() {
        assertThatThrownBy(() -> Samples.read("Upper: take it.\n\nLower: take that.\n\nUpper: turn it.\n\nLower: stop.\n"))
                .hasMessageContaining("nobody asks");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Question: How do I moor my boat?\nAnswer: With a rope.\nQuestion: How do I pay?\nAnswer: At the pier.\n",
            "Q: Can I rent a boat?\n\nA: Boats are for rent in summer.\n\nQ: What does it cost?\n\nA: Ten coins an hour.\n",
            "Q1: Is there a pier?\n\nA1: There are two.\n\nQ2: Is it deep?\n\nA2: It is not.\n",
            "問：如何租船？\n答：在碼頭租。\n問：要錢嗎？\n答：不用。\n",
            "问：怎么退票？\n答：在窗口退票。\n问：我可以改签吗？\n答：我们可以办理。\n",
            "Frage: Wie kann ich mein Boot anmelden?\nAntwort: Am Steg.\nFrage: Was kostet das?\nAntwort: Zehn Euro.\n",
            "Question : Comment louer un bateau ?\nRéponse : Au port.\nQuestion : Combien ?\nRéponse : Dix euros.\n",
            "# FAQ\n\nQ: Do you rent boats?\n\nA: We do.\n\nQ: Do you sell them?\n\nA: Yes.\n" })
    void isNoTalkWhereQuestionsAreThoseOfAList(String list) {
        assertThatThrownBy(() -> Samples.read(list)).hasMessageContaining("nobody says");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Q: Where did you learn to sail?\n\nA: My father taught me.\n\nQ: When?\n\nA: I was six.\n",
            "問：您何時出生？\n\n答：我民國十年生。\n\n問：在哪裡？\n\n答：在台南。\n",
            "Frage: Wo haben Sie segeln gelernt?\n\nAntwort: Bei meinem Vater, ich war sechs.\n\nFrage: Wann?\n\nAntwort: Im Krieg.\n" })
    void isAnInterviewWhereWhoAnswersSpeaksOfHimself(String talk) {
        assertThat(Samples.read(talk).pieces()).hasSize(4);
        assertThat(Samples.read(talk).problems()).isEmpty();
    }

    @Test
    void isDoubtfulWhereOnlyTheQuestionsAreToSomebody() {
        assertThat(Samples.read("Q: Where were you?\n\nA: At the pier.\n\nQ: Were you alone?\n\nA: Yes.\n").problems())
                .singleElement().satisfies(problem -> assertThat(problem.message()).contains("may be a list of questions"));
    }

    @Test
    void isTalkWhereTheSheetNamesWhoSpeaks() {
        var sheet = "people:\n  - { slug: q, name: Ana Ruiz, aliases: [Question] }\n  - { slug: a, name: Bo Lind, aliases: [Answer] }\n";
        var panel = PanelReader.read(
                Panels.file("talk.txt", "Question: How deep is it?\n\nAnswer: Deep.\n\nQuestion: Cold?\n\nAnswer: Cold.\n"),
                Panels.file("talk.panel.yaml", sheet));
        assertThat(panel.turns()).extracting("speaker").containsExactly("q", "a", "q", "a");
    }
}
