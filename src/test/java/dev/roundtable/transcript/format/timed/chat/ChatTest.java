package dev.roundtable.transcript.format.timed.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Samples;

@DisplayName("Chats with dates")
class ChatTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "[12/04/2024, 10:15:00] Tess Orr: Who pays?\n[12/04/2024, 10:16:00] Ivo Marsh: Nobody.\n[13/04/2024, 10:15:00] Tess Orr: Good.\n",
            "[12.04.24, 10:15:00] Tess Orr: Who pays?\r\n[12.04.24, 10:16:00] Ivo Marsh: Nobody.\r\n[13.04.24, 10:15:00] Tess Orr: Good.\r\n",
            "12/04/2024, 10:15 - Tess Orr: Who pays?\n12/04/2024, 10:16 - Ivo Marsh: Nobody.\n13/04/2024, 10:15 - Tess Orr: Good.\n",
            "4/12/24, 10:15\u202fAM - Tess Orr: Who pays?\n4/12/24, 10:16\u202fAM - Ivo Marsh: Nobody.\n4/13/24, 10:15\u202fAM - Tess Orr: Good.\n",
            "2024-04-12 10:15:00 Tess Orr: Who pays?\n2024-04-12 10:16:00 Ivo Marsh: Nobody.\n2024-04-13 10:15:00 Tess Orr: Good.\n",
            "2024-04-12T10:15:00 Tess Orr：Who pays?\n2024-04-12T10:16:00 Ivo Marsh：Nobody.\n2024-04-13T10:15:00 Tess Orr：Good.\n" })
    void theTimeCountsFromTheFirstMessage(String text) {
        var read = Samples.read(text);
        assertThat(Samples.speeches(read)).containsExactly("Tess Orr|Who pays?", "Ivo Marsh|Nobody.", "Tess Orr|Good.");
        assertThat(read.pieces()).extracting(Transcript.Piece::startTime).containsExactly(0.0, 60.0, 86400.0);
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { ",", ", ,", "~", ".", "|", "()", "-", "…", "🙂," })
    void anyMarkMayBeAName(String mark) {
        var read = Samples.read("[12/04/2024, 10:15:00] " + mark + ": Who pays?\n[12/04/2024, 10:16:00] Ivo Marsh: Nobody.\n"
                + "[13/04/2024, 10:15:00] " + mark + ": Good.\n");
        assertThat(read.body()).contains("Who pays?", "Nobody.", "Good.");
        assertThat(read.pieces()).hasSize(3);
        assertThat(read.pieces().get(0).label()).isNotNull().isEqualTo(read.pieces().get(2).label()).isNotEqualTo("Ivo Marsh");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "10:15:02 From Tess Orr : Who pays?\n10:15:09 From Ivo Marsh : Nobody.\n10:15:22 From Tess Orr : Good.\n",
            "10:15:02 From Tess Orr to Everyone: Who pays?\n10:15:09 From Ivo Marsh to Tess Orr(Direct Message): Nobody.\n10:15:22 From Tess Orr to Everyone: Good.\n",
            "10:15:02\t From  Tess Orr  to  Everyone:\n\tWho pays?\n10:15:09\t From  Ivo Marsh  to  Everyone:\n\tNobody.\n10:15:22\t From  Tess Orr  to  Everyone:\n\tGood.\n" })
    void zoomNamesWhoWritesAndToWhom(String text) {
        var read = Samples.read(text);
        assertThat(Samples.speeches(read)).containsExactly("Tess Orr|Who pays?", "Ivo Marsh|Nobody.", "Tess Orr|Good.");
        assertThat(read.pieces()).extracting(Transcript.Piece::startTime).containsExactly(0.0, 7.0, 20.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "2024/4/12 上午10:15 - 陶丽: 谁付钱?\n2024/4/12 下午1:16 - 马伟: 没有人。\n2024/4/13 上午10:15 - 陶丽: 好。\n",
            "[2024/4/12 上午10:15:00] 陶丽：谁付钱?\n[2024/4/12 下午1:16:00] 马伟：没有人。\n[2024/4/13 上午10:15:00] 陶丽：好。\n",
            "12/04/2024 à 10:15 - 陶丽: 谁付钱?\n12/04/2024 à 13:16 - 马伟: 没有人。\n13/04/2024 à 10:15 - 陶丽: 好。\n",
            "12/4/24, 10:15 a. m. - 陶丽: 谁付钱?\n12/4/24, 1:16 p.\u00a0m. - 马伟: 没有人。\n13/4/24, 10:15 a. m. - 陶丽: 好。\n",
            "12.04.24, 10:15 - 陶丽: 谁付钱?\n12.04.24, 13:16 - 马伟: 没有人。\n13.04.24, 10:15 - 陶丽: 好。\n",
            "2024. 4. 12. 오전 10:15, 陶丽 : 谁付钱?\n2024. 4. 12. 오후 1:16, 马伟 : 没有人。\n2024. 4. 13. 오전 10:15, 陶丽 : 好。\n",
            "١٢/٤/٢٠٢٤، ١٠:١٥ ص - 陶丽: 谁付钱?\n١٢/٤/٢٠٢٤، ١:١٦ م - 马伟: 没有人。\n١٣/٤/٢٠٢٤، ١٠:١٥ ص - 陶丽: 好。\n",
            "陶丽, [12.04.24 10:15]\n谁付钱?\n\n马伟, [12.04.24 13:16]\n没有人。\n\n陶丽, [13.04.24 10:15]\n好。\n",
            "陶丽, [12.04.2024 10:15]\n谁付钱?\n\n马伟, [12.04.2024 13:16]\n[In reply to 陶丽]\n没有人。\n\n陶丽, [13.04.2024 10:15]\n[ Photo ]\n好。\n",
            "====\nGuild: Tea\nChannel: pay\n====\n\n[04/12/2024 10:15 AM] 陶丽\n谁付钱?\n\n[04/12/2024 1:16 PM] 马伟\n没有人。\n\n{Reactions}\nok (2)\n\n[04/13/2024 10:15 AM] 陶丽\n好。\n\n====\nExported 3 message(s)\n====\n" })
    void datesAreReadInTheFormsOfLanguagesAndServices(String text) {
        var read = Samples.read(text);
        assertThat(Samples.speeches(read)).containsExactly("陶丽|谁付钱?", "马伟|没有人。", "陶丽|好。");
        assertThat(read.pieces()).extracting(Transcript.Piece::startTime).containsExactly(0.0, 10860.0, 86400.0);
        assertThat(read.heldOn()).isEqualTo("2024-04-12");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "12/04/2024, 10:14 - Messages and calls are end-to-end encrypted.\n",
            "[12/04/2024, 10:14:00] Tea: \u200eMessages and calls are end-to-end encrypted.\n",
            "[12/04/2024, 10:14:00] Tea: Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Tippe hier.\n",
            "[12/04/2024, 10:14:00] Tea: Los mensajes y las llamadas están cifrados de extremo a extremo.\n",
            "[12/04/2024, 10:14:00] Tea: Les messages et les appels sont chiffrés de bout en bout.\n",
            "[12/04/2024, 10:14:00] Tea: 消息和通话已进行端到端加密。\n",
            "[12/04/2024, 10:14:00] ~ Tess 🙂: \u200e~ Tess 🙂 created this group\n" })
    void nobodySaysWhatTheServiceWrites(String first) {
        var read = Samples.read(first
                + "[12/04/2024, 10:15:00] ~\u202fTess 🙂: Who pays?\n\u200e[12/04/2024, 10:15:00] 🙃: \u200eimage omitted\n"
                + "[12/04/2024, 10:16:00] 🙃: Nobody. \u200e<This message was edited>\n[13/04/2024, 10:16:00] ~ Tess 🙂: Messages are late.\n");
        assertThat(Samples.speeches(read)).containsExactly("Tess 🙂|Who pays?", "🙃|Nobody.", "Tess 🙂|Messages are late.");
    }

    @Test
    void aMessageOfAChatMayHaveCodeAndBeFarFromTheNext() {
        var read = Samples.read("09:52:47 From Tess Orr to Everyone:\n\tint a = 1;\n\tint b = 2;\n\tint c = a + b;\n"
                + "10:03:00 From Tess Orr to Everyone:\n\tWho adds 10:30?\n");
        assertThat(Samples.speeches(read)).containsExactly("Tess Orr|int a = 1;\nint b = 2;\nint c = a + b;",
                "Tess Orr|Who adds 10:30?");
    }

    @Test
    void picturesAndLinesOfTheServiceAreNoSpeech() {
        var read = Samples.read("12/04/2024, 10:14 - Messages are end-to-end encrypted.\n12/04/2024, 10:15 - Tess: Who pays?\n"
                + "and when?\n12/04/2024, 10:15 - Ivo added Kim\n12/04/2024, 10:16 - Ivo: <Media omitted>\n12/04/2024, 10:17 - Ivo: Nobody.\n");
        assertThat(Samples.speeches(read)).containsExactly("Tess|Who pays?\nand when?", "Ivo|Nobody.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "2024-04-12 10:15:00 INFO: started\n2024-04-12 10:15:01 WARN: disk is full\n2024-04-12 10:15:02 INFO: stopped\n",
            "2024-04-12 10:15:00 server: listening\n2024-04-12 10:15:01 client: connected\n2024-04-12 10:15:02 server: closed\n" })
    void aLogIsNoChat(String text) {
        assertThat(Samples.refused(text)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Transcription terminée après 00:06:10\nCette transcription modifiable a été générée par ordinateur et peut contenir des erreurs.",
            "La reunión finalizó después de 00:08:12 👋\nEsta transcripción editable se ha generado por ordenador y puede contener errores.",
            "Besprechung endete nach 00:06:10 👋\nDieses bearbeitbare Transkript wurde computergeneriert und enthält möglicherweise Fehler.",
            "Transcription ended after 00:06:10\nThis editable transcript was computer generated and might contain errors." })
    void theEndOfAMeetingIsNoSpeech(String end) {
        var read = Samples
                .read("00:00:00\nTess Orr: Hola?\nIvo Marsh: Ja.\n00:05:00\nTess Orr: Et tu?\nIvo Marsh: Non.\n" + end + "\n");
        assertThat(Samples.speeches(read)).containsExactly("Tess Orr|Hola?", "Ivo Marsh|Ja.", "Tess Orr|Et tu?",
                "Ivo Marsh|Non.");
    }

    @Test
    void whoLeavesAndWhatStopsIsNoSpeech() {
        var read = Samples.read(
                "Tess Orr   0:03\nWho pays?\n\nKim Lee joined\n\nIvo Marsh   0:07\nNobody.\n\nKim Lee left the meeting\n\n"
                        + "Tess Orr   0:10\nShe left.\n\nRecording stopped\n");
        assertThat(Samples.speeches(read)).containsExactly("Tess Orr|Who pays?", "Ivo Marsh|Nobody.", "Tess Orr|She left.");
    }

    @Test
    void lineWritesTabsBetweenTimeNameAndWords() {
        var chat = Samples
                .read("[LINE] 川の会\n\n2024/05/01(水)\n10:15\t田中\t始めましょうか。\n10:16\t佐藤\tはい。\n\n2024/05/02(木)\n10:17\t田中\t報告書です。\n");
        assertThat(Samples.speeches(chat)).containsExactly("田中|始めましょうか。", "佐藤|はい。", "田中|報告書です。");
    }

    @Test
    void datesAndLevelsOfALogAreNobody() {
        assertThat(Samples.refused("[01-May-24 10:15 AM] anna\nshall we begin?\n\n[02-May-24 10:16 AM] tom\nyes\n"))
                .isNotNull();
        assertThat(Samples.refused("2024-05-01 10:15:02 INFO Anna Weber: login\n2024-05-01 10:15:09 WARN Tom Reed: disk full\n"
                + "2024-05-01 10:15:12 INFO Anna Weber: logout\n")).isNotNull();
    }

    @Test
    void aTableOfTextsByAuthorsIsNoTalk() {
        assertThat(Samples.refused("date,author,text\n2024-05-01,Anna,Great boots\n2024-05-02,Tom,They broke\n")).isNotNull();
    }

    @Test
    void zoomMayWriteTabsToo() {
        var chat = Samples
                .read("10:15:02\t From Anna Weber to Everyone : \tHow is the dam?\n10:15:09\t From Tom Reed : \tIt holds.\n"
                        + "10:15:22\t From Anna Weber : \tGood.\n");
        assertThat(Samples.speeches(chat)).containsExactly("Anna Weber|How is the dam?", "Tom Reed|It holds.",
                "Anna Weber|Good.");
    }

    @Test
    void anEndBetweenTabsIsNoName() {
        var talk = Samples.read("00:00:01\t00:00:03\tHow is the dam today?\n00:00:03\t00:00:05\tIt holds, as it did.\n"
                + "00:00:05\t00:00:07\tGood, so let us go on.\n");
        assertThat(talk.pieces()).extracting("label").containsOnlyNulls();
    }
}
