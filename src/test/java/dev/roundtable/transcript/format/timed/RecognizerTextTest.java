package dev.roundtable.transcript.format.timed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Samples;

/** Text and tables of speech recognizers and of programs for meetings and interviews. */
class RecognizerTextTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "[00:00:00.500 --> 00:00:04.200]  (speaker 0) Who owns a river?\n[00:00:04.500 --> 00:00:09.100]  (speaker 1) Nobody owns it.\n[00:00:09.500 --> 00:00:10.100]  (speaker 0) I see.\n",
            "[00:00:00.500 --> 00:00:04.200]  (speaker 0)  Who owns a river?\r\n[00:00:04.500 --> 00:00:09.100]  (speaker 1)  Nobody owns it.\r\n[00:00:09.500 --> 00:00:10.100]  (speaker 0)  I see.\r\n",
            "start\tend\ttext\n500\t4200\t[speaker 0]: Who owns a river?\n4500\t9100\t[speaker 1]: Nobody owns it.\n9500\t10100\t[speaker 0]: I see.\n",
            "start,end,speaker,text\n500,4200,0,\" Who owns a river?\"\n4500,9100,1,\" Nobody owns it.\"\n9500,10100,0,\" I see.\"\n" })
    void countedVoicesAreVoicesInLinesAndTables(String text) {
        var transcript = Samples.read(text);
        assertThat(Samples.speeches(transcript)).usingElementComparator(String::compareToIgnoreCase)
                .containsExactly("speaker 0|Who owns a river?", "speaker 1|Nobody owns it.", "speaker 0|I see.");
        assertThat(transcript.pieces()).extracting(Transcript.Piece::startTime).containsExactly(0.5, 4.5, 9.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[00:00.500 --> 00:04.200]  Who owns a river? [SPEAKER_TURN]\n[00:04.500 --> 00:09.100]  Nobody owns it. [SPEAKER_TURN]\n[00:09.500 --> 00:10.100]  I see.\n",
            "[00:00.500 --> 00:04.200]  Who owns a river? [SPEAKER_TURN] Nobody owns it. [SPEAKER_TURN]\n[00:09.500 --> 00:10.100]  I see. [SPEAKER_TURN]\n" })
    void theVoiceChangesBehindTheMarkOfATurn(String text) {
        var transcript = Samples.read(text);
        assertThat(Samples.speeches(transcript)).containsExactly("null|Who owns a river?", "null|Nobody owns it.",
                "null|I see.");
        assertThat(transcript.pieces()).extracting(Transcript.Piece::newVoice).containsExactly(false, true, true);
    }

    @Test
    void theMarkOfATurnIsNoSpeechInCaptionsAndJson() {
        assertThat(Samples.read(
                "WEBVTT\n\n00:00.500 --> 00:04.200\nWho owns a river? [SPEAKER_TURN]\n\n00:04.500 --> 00:09.100\nNobody.\n")
                .body())
                .isEqualTo("Who owns a river? Nobody.");
        assertThat(Samples.read(
                "1\n00:00:00,500 --> 00:00:04,200\nWho owns a river? [SPEAKER_TURN]\n\n2\n00:00:04,500 --> 00:00:09,100\nNobody.\n")
                .body())
                .isEqualTo("Who owns a river? Nobody.");
        assertThat(Samples.read(
                "{\"transcription\": [{\"offsets\": {\"from\": 500, \"to\": 4200}, \"text\": \" Who owns a river? [SPEAKER_TURN]\"}, "
                        + "{\"offsets\": {\"from\": 4500, \"to\": 9100}, \"text\": \" Nobody.\"}]}")
                .body()).isEqualTo("Who owns a river? Nobody.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "No,発言者,発言時間,発言内容\n1,田中,00:00:00,川は誰のものですか。\n2,鈴木,00:00:04,誰のものでもない。\n3,田中,00:00:09,なるほど。\n",
            "話者,開始時間,終了時間,文字起こし\n田中,00:00:00,00:00:04,川は誰のものですか。\n鈴木,00:00:04,00:00:09,誰のものでもない。\n田中,00:00:09,00:00:10,なるほど。\n",
            "화자\t시작 시간\t내용\n田中\t00:00:00\t川は誰のものですか。\n鈴木\t00:00:04\t誰のものでもない。\n田中\t00:00:09\tなるほど。\n" })
    void columnsMayBeNamedInJapaneseAndKorean(String text) {
        assertThat(Samples.speeches(Samples.read(text))).containsExactly("田中|川は誰のものですか。", "鈴木|誰のものでもない。", "田中|なるほど。");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "**Mara Lind** *\\[00:00\\]*: Who owns a river?\n\n**Jonas Ek** *\\[00:04\\]*: Nobody owns it.\n\n**Mara Lind** *\\[00:09\\]*: I see.\n",
            "\\[00:00\\] **Mara Lind**: Who owns a river?\n\n\\[00:04\\] **Jonas Ek**: Nobody owns it.\n\n\\[00:09\\] **Mara Lind**: I see.\n",
            "![](media/image1.png){width=\"0.3in\" height=\"0.3in\"}\n\n**Mara Lind** 0:00\\\nWho owns a river?\n\n![](media/image2.png){width=\"0.3in\"\nheight=\"0.3in\"}\n\n**Jonas Ek** 0:04\\\nNobody owns it.\n\n![](media/image1.png){width=\"0.3in\"}\n\n**Mara Lind** 0:09\\\nI see.\n" })
    void whatConvertersToMarkdownAddIsNoSpeech(String text) {
        assertThat(Samples.speeches(Samples.read(text))).containsExactly("Mara Lind|Who owns a river?",
                "Jonas Ek|Nobody owns it.", "Mara Lind|I see.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "  ACTION ITEM: Send the numbers - WATCH: https://fathom.video/share/x?timestamp=9.9\n",
            "  SCREEN SHARING: Jonas started screen sharing - WATCH: https://fathom.video/share/x?timestamp=7\n" })
    void whatFathomAddsIsNoSpeech(String line) {
        assertThat(Samples
                .speeches(Samples.read("River - May 01\nVIEW RECORDING - 26 mins: https://fathom.video/share/x\n\n---\n\n"
                        + "0:00 - Mara Lind\n  Who owns a river?\n\n0:04 - Jonas Ek\n  Nobody owns it.\n" + line
                        + "\n0:09 - Mara Lind\n  I see.\n")))
                .containsExactly("Mara Lind|Who owns a river?", "Jonas Ek|Nobody owns it.", "Mara Lind|I see.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "2026-06-03T20:30:13.5,2026-06-03T20:30:31.5", "2026-06-03 20:30:13Z,2026-06-03 20:30:31Z",
            "2026-06-03T23:59:50+02:00,2026-06-04T00:00:08+02:00" })
    void daysAndTimesOfATableCountFromTheFirstOne(String times) {
        var transcript = Samples.read("timestamp,name,raw_script,time_taken_sec\n" + times.split(",")[0]
                + ",mara,who owns the river,7.4\n" + times.split(",")[1] + ",jonas,nobody owns it,7.3\n" + times.split(",")[1]
                + ",mara,thank you,1.1\n");
        assertThat(Samples.speeches(transcript)).containsExactly("mara|who owns the river", "jonas|nobody owns it",
                "mara|thank you");
        assertThat(transcript.pieces()).extracting(Transcript.Piece::startTime).containsExactly(0.0, 18.0, 18.0);
    }

    @Test
    void thaiIsATalkByItsWordsForPoliteness() {
        assertThat(Samples.speeches(Samples.read(
                "SPEAKER_00:\nสวัสดีค่ะคุณหมอ\n\nSPEAKER_01:\nสวัสดีครับ ผมยินดี\n\nSPEAKER_00:\nวันนี้เราคุยเรื่องแม่น้ำ\n\nSPEAKER_01:\nครับ ได้ครับ\n")))
                .containsExactly("SPEAKER_00|สวัสดีค่ะคุณหมอ", "SPEAKER_01|สวัสดีครับ ผมยินดี",
                        "SPEAKER_00|วันนี้เราคุยเรื่องแม่น้ำ", "SPEAKER_01|ครับ ได้ครับ");
    }
}
