package dev.roundtable.transcript.format.timed;

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
            "Start;End;Speaker;Text\r\n00:00:03.000;00:00:08.500;Mara Vogel;Good morning.\r\n00:00:09.000;00:00:14.000;Jon Hale;How deep is it?\r\n00:00:15.000;00:00:17.000;Mara Vogel;Two metres, I think.\r\n",
            "Speaker\tStart\tEnd\tText\nVogel, Mara\t0:03\t0:08\tGood morning.\nHale, Jon\t0:09\t0:14\tHow deep is it?\nVogel, Mara\t0:15\t0:17\tTwo metres, I think.\n",
            "| Time | Speaker | Text |\n|:--|---|---|\n| `00:03` | **Mara Vogel** | Good morning. |\n| 00:09 | Jon Hale | How deep is it? |\n| 00:15 | **Mara Vogel** | Two metres, I think. |\n",
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
}
