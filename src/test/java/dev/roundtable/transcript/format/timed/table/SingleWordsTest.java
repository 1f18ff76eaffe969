package dev.roundtable.transcript.format.timed.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Formats;
import dev.roundtable.transcript.format.Samples;

@DisplayName("A table with one word in each row")
class SingleWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "start,end,speaker,word\n0.5,0.8,Mara,How\n0.8,1.0,Mara,deep\n1.0,1.2,Mara,is\n1.2,1.5,Mara,it?\n2.0,2.4,Jon,Two\n2.4,3.0,Jon,metres.\n3.5,3.9,Mara,Good.\n",
            "speaker;start;end;token\r\nMara;0.5;0.8;How\r\nMara;0.8;1.0;deep\r\nMara;1.0;1.2;is\r\nMara;1.2;1.5;it?\r\nJon;2.0;2.4;Two\r\nJon;2.4;3.0;metres.\r\nMara;3.5;3.9;Good.\r\n",
            "Word\tStart\tEnd\tSpeaker\nHow\t00:00.500\t00:00.800\tMara\ndeep\t00:00.800\t00:01.000\tMara\nis\t00:01.000\t00:01.200\tMara\nit?\t00:01.200\t00:01.500\tMara\nTwo\t00:02.000\t00:02.400\tJon\nmetres.\t00:02.400\t00:03.000\tJon\nGood.\t00:03.500\t00:03.900\tMara\n" })
    void isJoinedBySpeakers(String text) {
        var transcript = Samples.read(text);
        assertThat(Samples.speeches(transcript)).containsExactly("Mara|How deep is it?", "Jon|Two metres.", "Mara|Good.");
        assertThat(transcript.pieces()).extracting(Transcript.Piece::startTime).containsExactly(0.5, 2.0, 3.5);
        assertThat(transcript.pieces()).extracting(Transcript.Piece::endTime).containsExactly(1.5, 3.0, 3.9);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Timestamp,Word\n30,how\n400,deep\n800,is\n1200,it\n1700,two\n2100,metres\n2600,I\n3000,think\n",
            "time;word\r\n0.03;how\r\n0.4;deep\r\n0.8;is\r\n1.2;it\r\n1.7;two\r\n2.1;metres\r\n2.6;I\r\n3.0;think\r\n",
            "start_ms\tend_ms\tmot\n30\t400\thow\n400\t800\tdeep\n800\t1200\tis\n1200\t1700\tit\n1700\t2100\ttwo\n2100\t2600\tmetres\n2600\t3000\tI\n3000\t3500\tthink\n" })
    void mayNameNobody(String text) {
        var transcript = Samples.read(text);
        assertThat(transcript.body()).isEqualTo("how deep is it two metres I think");
        assertThat(transcript.pieces().get(0).startTime()).isEqualTo(0.03);
    }

    @ParameterizedTest
    @ValueSource(strings = { "start,end,词\n0.5,0.8,河\n0.8,1.0,有\n1.0,1.2,多\n1.2,1.5,深\n1.5,1.6,吗\n",
            "开始,结束,内容\r\n0.5,0.8,河\r\n0.8,1.0,有\r\n1.0,1.2,多\r\n1.2,1.5,深\r\n1.5,1.6,吗\r\n",
            "start,end,word\n00:00:00.5,00:00:00.8,河\n00:00:00.8,00:00:01.0,有\n00:00:01.0,00:00:01.2,多\n00:00:01.2,00:00:01.5,深\n00:00:01.5,00:00:01.6,吗\n" })
    void needsNoSpacesInChinese(String text) {
        assertThat(Samples.read(text).body()).isEqualTo("河有多深吗");
    }

    @ParameterizedTest
    @ValueSource(strings = { "word,translation\nhouse,Haus\nriver,Fluss\nboat,Boot\n", "word,count\nhouse,3\nriver,4\nboat,5\n",
            "name,word\nA,house\nB,river\nA,boat\n" })
    void ofOtherThingsIsNoTableOfSpeech(String text) {
        assertThat(Formats.isHeadOfSpeech("talk.csv", text)).isFalse();
    }
}
