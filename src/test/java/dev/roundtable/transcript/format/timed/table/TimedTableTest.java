package dev.roundtable.transcript.format.timed.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Formats;
import dev.roundtable.transcript.format.Samples;

@DisplayName("A table of speech")
class TimedTableTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "start,end,speaker,text\n3.0,8.5,Mara Vogel,Good morning.\n9,14,Jon Hale,How deep is it?\n15,17,Mara Vogel,\"Two metres, I think.\"\n",
            "start,end,speaker,text\n3.0000000000000004,8.5,Mara Vogel,Good morning.\n9,14.000000000000002,Jon Hale,How deep is it?\n15,17,Mara Vogel,\"Two metres, I think.\"\n",
            "Start;End;Speaker;Text\r\n00:00:03.000;00:00:08.500;Mara Vogel;Good morning.\r\n00:00:09.000;00:00:14.000;Jon Hale;How deep is it?\r\n00:00:15.000;00:00:17.000;Mara Vogel;Two metres, I think.\r\n",
            "Speaker\tStart\tEnd\tText\nVogel, Mara\t0:03\t0:08\tGood morning.\nHale, Jon\t0:09\t0:14\tHow deep is it?\nVogel, Mara\t0:15\t0:17\tTwo metres, I think.\n",
            "| Time | Speaker | Text |\n|:--|---|---|\n| `00:03` | **Mara Vogel** | Good morning. |\n| 00:09 | Jon Hale | How deep is it? |\n| 00:15 | **Mara Vogel** | Two metres, I think. |\n",
            "Line\tSpkr\tStTime\tContent\tEnTime\n1\tMara Vogel\t3.0\tGood morning.\t8.5\n2\tJon Hale\t9.0\tHow deep is it?\t14.0\n3\tMara Vogel\t15.0\tTwo metres, I think.\t17.0\n",
            "start_ms,end_ms,speaker,text\n3000,8500,Mara Vogel,Good morning.\n9000,14000,Jon Hale,How deep is it?\n15000,17000,Mara Vogel,\"Two metres, I think.\"\n" })
    void columnsAreFoundByTheirNames(String text) {
        var transcript = Samples.read(text);
        assertThat(transcript.format()).isEqualTo("timed/table");
        assertThat(Samples.speeches(transcript)).containsExactly("Mara Vogel|Good morning.", "Jon Hale|How deep is it?",
                "Mara Vogel|Two metres, I think.");
        assertThat(transcript.pieces()).extracting(Transcript.Piece::startTime).containsExactly(3.0, 9.0, 15.0);
        assertThat(Samples.tiles(transcript)).isTrue();
    }

    @Test
    void whisperWritesMilliseconds() {
        var transcript = Samples.read(
                "start\tend\ttext\n8\t1735\twelcome to the harbour\n1735\t3862\t\"the tide is low today\n3862\t5000\tso it is\n");
        assertThat(transcript.body()).isEqualTo("welcome to the harbour \"the tide is low today so it is");
        assertThat(transcript.pieces().get(1).startTime()).isEqualTo(1.735);
        assertThat(transcript.pieces().get(1).endTime()).isEqualTo(3.862);
    }

    @Test
    void aQuotedCellMayHaveLinesAndQuotationMarks() {
        var transcript = Samples
                .read("start,speaker,text\n3,Mara,\"Good \"\"morning\"\",\nJon.\"\n9,Jon,Hello.\n12,Mara,Well.\n");
        assertThat(Samples.speeches(transcript)).containsExactly("Mara|Good \"morning\", Jon.", "Jon|Hello.", "Mara|Well.");
    }

    @Test
    void aSheetMayNameTheFormatOfTextAndOfTables() {
        var table = Samples.file("start,speaker,text\n3,Mara,Good morning.\n9,Jon,Hello.\n12,Mara,Well.\n");
        assertThat(Formats.read(table, "timed", List.of()).format()).isEqualTo("timed/table");
        var text = Samples.file("Mara Vogel  0:03\nGood morning.\nJon Hale  0:09\nHello.\n");
        assertThat(Formats.read(text, "timed", List.of()).format()).isEqualTo("timed/name-time");
    }

    @Test
    void timesThatAreNoneAreNamedWithTheirLine() {
        assertThat(Samples.refused("start,end,text\n0.0,2.0,welcome to the harbour\nsoon,later,the tide is low\n"))
                .hasMessageContaining("talk.txt:3").hasMessageContaining("\"soon\" is no time");
    }

    @ParameterizedTest
    @ValueSource(strings = { "time,value,text\n1,3.5,0.2\n2,3.6,0.3\n3,3.7,0.3\n",
            "| Time | Speaker | Content |\n|---|---|---|\n| 0:00-2:40 | Mara | Hook, controls |\n| 2:40-5:00 | Jon | Theme |\n| 5:00-9:00 | Ida | Close |\n",
            "date,amount,total\n2026-01-02,12,13\n2026-01-03,14,15\n", "name,score\nMara,3\nJon,4\n" })
    void tablesOfOtherThingsAreRefused(String text) {
        assertThat(Samples.refused(text)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Mara Vogel,How deep is it?\nJon Hale,\"Two metres, I think.\"\nMara Vogel,\"Are you sure, Jon?\"\nJon Hale,Yes.\n",
            "Mara Vogel,How deep is it?\nJon Hale,Two metres, I think.\nMara Vogel,Are you sure, Jon?\nJon Hale,Yes.\n",
            "00:00:03\tMara Vogel\tHow deep is it?\r\n00:00:09\tJon Hale\tTwo metres, I think.\r\n00:00:15\tMara Vogel\tAre you sure, Jon?\r\n00:00:19\tJon Hale\tYes.\r\n",
            "Mara Vogel\tHow deep is it?\nJon Hale\t Two metres, I think.\nMara Vogel\t Are you sure, Jon?\nJon Hale\t Yes.\n",
            "1;Mara Vogel;How deep is it?\n2;Jon Hale;Two metres, I think.\n3;Mara Vogel;Are you sure, Jon?\n4;Jon Hale;Yes.\n" })
    void columnsWithoutNamesAreInferredWithAWarning(String text) {
        var transcript = Samples.read(text);
        assertThat(Samples.speeches(transcript)).containsExactly("Mara Vogel|How deep is it?", "Jon Hale|Two metres, I think.",
                "Mara Vogel|Are you sure, Jon?", "Jon Hale|Yes.");
        assertThat(transcript.problems()).singleElement().asString()
                .contains("talk.txt:1: The columns of the table have no names");
    }

    @Test
    void columnsWithoutNamesMayBeInChinese() {
        var transcript = Samples.read("主持人,河有多深？\n王芳,我想有两米。\n主持人,您确定吗？\n王芳,是的。\n");
        assertThat(Samples.speeches(transcript)).containsExactly("主持人|河有多深？", "王芳|我想有两米。", "主持人|您确定吗？", "王芳|是的。");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Leeds,The river is deep.\nYork,The bridge is old.\nLeeds,The weir is new.\nYork,The lock is shut.\n",
            "Well, I think so.\nYes, you do.\nWell, we see.\nYes, I see you.\n",
            "ham,Are you there?\nspam,You won! Call me.\nham,I am late.\nspam,Buy our pills!\n" })
    void columnsWithoutNamesNeedPeopleWhoTalkToEachOther(String text) {
        assertThat(Samples.refused(text)).isNotNull();
    }

    @Test
    void notesMayStandAboveTheNamesOfTheColumns() {
        var transcript = Samples.read("Recorded by the river trust.\t\t\nSpeaker\tStart time (seconds)\tRaw transcription\n"
                + "Mara\t3\tHow deep is it?\nJon\t9\tTwo metres.\nMara\t12\tI see.\n");
        assertThat(Samples.speeches(transcript)).containsExactly("Mara|How deep is it?", "Jon|Two metres.", "Mara|I see.");
        assertThat(transcript.pieces().get(1).startTime()).isEqualTo(9.0);
    }

    @Test
    void durationsMayHaveDays() {
        var transcript = Samples.read("Timestamp,Speaker,Transcript\n0 days 00:00:03,Mara,How deep is it?\n"
                + "0 days 00:00:09.500000,Jon,Two metres.\n\"1 day, 0:00:12\",Mara,I see.\n");
        assertThat(transcript.pieces()).extracting(Transcript.Piece::startTime).containsExactly(3.0, 9.5, 86_412.0);
    }

    @Test
    void oneTimeThatIsNoneIsToldOf() {
        var rows = new StringBuilder("start,speaker,text\n");
        for (int i = 0; i < 12; i++) {
            rows.append(i == 7 ? "later" : String.valueOf(10 * i)).append(i % 2 == 0 ? ",Mara," : ",Jon,")
                    .append("We see you.\n");
        }
        var transcript = Samples.read(rows.toString());
        assertThat(transcript.pieces().get(7).startTime()).isNull();
        assertThat(transcript.problems()).singleElement().asString().contains("talk.txt:9: \"later\" is no time");
    }

    @Test
    void aSpeakerGoesOnWhereTheCellSaysSo() {
        var transcript = Samples.read(
                "start,speaker,text\n3,Mara,How deep\n5,(cont.),is it?\n9,Jon,Two metres.\n12,Mara,I see.\n15,End,End\n");
        assertThat(Samples.speeches(transcript)).containsExactly("Mara|How deep", "Mara|is it?", "Jon|Two metres.",
                "Mara|I see.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "date,name,amount,text\n2024-05-01,Anna Weber,12.50,Bread\n2024-05-02,Tom Reed,100,Rent\n2024-05-03,Anna Weber,7,Milk\n",
            "id;name;text;rating\r\n1;Anna;I liked it, and you?;5\r\n2;Tom;Too loud!;2\r\n3;Anna;Good coffee;4\r\n",
            "name\temail\tmessage\nAnna\ta@example.org\tCall me?\nTom\tt@example.org\tI will.\nAnna\ta@example.org\tThanks.\n" })
    void recordsOfOtherThingsAreNone(String text) {
        assertThat(Formats.isHeadOfSpeech("talk.csv", text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "3.00\t8.50\tGood morning, how are you?\n9.0\t14.0\tI am well, thank you.\n15.0\t17.0\tAnd you, are you well?\n18.0\t20.0\tYes.\n",
            "00:03,00:08,\"Good morning, how are you?\"\r\n00:09,00:14,\"I am well, thank you.\"\r\n00:15,00:17,\"And you, are you well?\"\r\n00:18,00:20,Yes.\r\n",
            "3000\tGood morning, how are you?\n9000\tI am well, thank you.\n15000\tAnd you, are you well?\n18000\tYes.\n" })
    void timesMayStandBesideWordsWithoutNames(String text) {
        var transcript = Samples.read(text);
        assertThat(transcript.body()).isEqualTo("Good morning, how are you? I am well, thank you. And you, are you well? Yes.");
        assertThat(transcript.pieces()).extracting(Transcript.Piece::startTime).containsExactly(3.0, 9.0, 15.0, 18.0);
        assertThat(transcript.problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "0\tGood morning, how are you?\n1\tI am well, thank you.\n2\tAnd you, are you well?\n3\tYes, I am.\n",
            "10\tGood\n9000\tI am\n95000\tyou\n180000\tYes.\n" })
    void numbersThatAreNoTimesAreNotRead(String text) {
        assertThat(Formats.isHeadOfSpeech("talk.csv", text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "timestamp,level,message\n2024-05-01 10:00:00,INFO,Server started on port 8080\n2024-05-01 10:00:04,WARN,Disk is nearly full and you should clean it\n2024-05-01 10:00:09,INFO,I have finished the job\n",
            "timestamp,speaker,severity,message\n2024-05-01T10:00:00,db,low,I am full\n2024-05-01T10:00:09,web,high,What is this?\n2024-05-01T10:00:19,db,low,I am well.\n",
            "time,name,content\n2024-05-01 10:00:00,Ann Lee,opened the page of prices\n2024-05-01 10:03:00,Bo Ray,bought a lamp\n2024-05-01 10:09:00,Ann Lee,closed the page\n" })
    void daysWithTimesAreALogWithoutSpeakersOrEnds(String text) {
        assertThat(Samples.refused(text)).hasMessageContaining("is no time");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "timestamp,speaker,text\n2026-06-03T20:30:13,Mara,Who owns the river?\n2026-06-03T20:30:31,Jonas,Nobody does.\n2026-06-03T20:30:35,Mara,I see.\n",
            "start,end,text\n2026-06-03T20:30:13Z,2026-06-03T20:30:15Z,Who owns the river?\n2026-06-03T20:30:31Z,2026-06-03T20:30:32Z,Nobody does.\n2026-06-03T20:30:35Z,2026-06-03T20:30:36Z,I see.\n" })
    void daysWithTimesCountFromTheFirstOfATalk(String text) {
        assertThat(Samples.read(text).pieces()).extracting(Transcript.Piece::startTime).containsExactly(0.0, 18.0, 22.0);
    }

    @Test
    void noRowIsBeforeTheEarliestTime() {
        var transcript = Samples.read(
                "timestamp,speaker,text\n2026-06-03T20:30:13,Mara,Who owns the river?\n2026-06-03T20:30:31,Jonas,Nobody does I think\n2026-06-03T20:30:05,Mara,Thank you\n");
        assertThat(transcript.pieces()).extracting(Transcript.Piece::startTime).containsExactly(8.0, 26.0, 0.0);
        assertThat(transcript.problems()).singleElement().asString().contains("talk.txt:4").contains("begins at 0.0 s");
    }

    @Test
    void aScriptIsOnlySpeechIfItIsRaw() {
        var rows = "|---|---|\n| build | run the compiler and then copy all files |\n| test | run all tests that you have written |\n"
                + "| lint | look for faults in your files |\n";
        assertThat(Formats.isHeadOfSpeech("talk.csv", "| Name | Script |\n" + rows)).isFalse();
        assertThat(Formats.isHeadOfSpeech("talk.csv", "| Speaker | Raw script |\n" + rows)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "time,speaker,script\n00:00:01,%1$s,%3$s\n00:00:07,%2$s,%4$s\n00:00:12,%1$s,%5$s\n",
            "event,timestamp,speaker,text\nForum,2024-05-01T10:00:00Z,%1$s,%3$s\nForum,2024-05-01T10:00:07Z,%2$s,%4$s\nForum,2024-05-01T10:00:12Z,%1$s,%5$s\n",
            "timestamp,participant,text\n2024-05-01T10:00:00Z,%1$s,%3$s\n2024-05-01T10:00:07Z,%2$s,%4$s\n2024-05-01T10:00:12Z,%1$s,%5$s\n" })
    void columnsOfATalkMayHaveNamesThatLogsHaveToo(String table) {
        assertThat(Samples.speeches(Samples.read(table.formatted("Mara", "Jonas", "Who owns it?", "Nobody does.", "I see."))))
                .containsExactly("Mara|Who owns it?", "Jonas|Nobody does.", "Mara|I see.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Waktu Mulai (detik),Waktu Akhir (detik),Teks Transkripsi",
            "Inicio (segundos),Fin (segundos),Texto",
            "Début (secondes),Fin (secondes),Transcription", "Beginn [Sekunden],Ende [Sekunden],Transkript",
            "Начало,Конец,Текст", "Início,Fim,Transcrição", "Inizio (s),Fine (s),Testo", "เวลาเริ่มต้น,เวลาสิ้นสุด,ข้อความ",
            "Bắt đầu,Kết thúc,Nội dung", "البداية,النهاية,النص", "start (sec),end (sec),text" })
    void columnsHaveNamesInManyLanguages(String header) {
        var table = header + "\n0.008,3.008,Who owns a river?\n3.5,6.2,\"Nobody, I think.\"\n6.9,9.0,I see.\n";
        for (var text : List.of(table, table.replace("\n", "\r\n"))) {
            var read = Samples.read(text);
            assertThat(read.format()).isEqualTo("timed/table");
            assertThat(read.body()).isEqualTo("Who owns a river? Nobody, I think. I see.");
            assertThat(read.pieces()).extracting(Transcript.Piece::startTime).containsExactly(0.008, 3.5, 6.9);
            assertThat(Formats.isHeadOfSpeech("talk.csv", text)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "Mulai,Selesai,Tugas\n8:00,9:00,Rapat\n", "Inicio,Fin,Precio\n3,4,5\n", "Fin,Texto\n3,No\n",
            "Начало,Конец,Цена\n3,4,5\n" })
    void otherTablesAreNone(String table) {
        assertThat(Formats.isHeadOfSpeech("talk.csv", table)).isFalse();
    }
}
