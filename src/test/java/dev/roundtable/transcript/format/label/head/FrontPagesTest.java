package dev.roundtable.transcript.format.label.head;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Facts.Participant;
import dev.roundtable.transcript.format.Samples;

@DisplayName("Pages above the header of a talk")
class FrontPagesTest {

    private static final String TALK = "\n\nQ:\n\nWhere were you born?\n\nJon Hale:\n\nI was born in Leeds.\n\nQ:\n\nAnd then?\n\n"
            + "Jon Hale:\n\nI went to school there.\n";

    @ParameterizedTest
    @ValueSource(strings = {
            "# Jon Hale\n\nJon Hale built boats. He lived in Leeds.\n\nJON HALE: An interview conducted by Mara Vogel.\n\nINTERVIEWEE: Jon Hale\nINTERVIEWER: Mara Vogel with Ines Roth\nDATE: 8 June 2011\nPLACE: Leeds",
            "Oral history\r\n\r\nAll rights are with the museum.\r\n\r\nPlease cite this text as: Hale, 2011.\r\n\r\nInterviewee: Jon Hale\r\nInterviewers: Mara Vogel and Ines Roth\r\nDate: 8 June 2011\r\nLocation: Leeds",
            "## About\n\nThis text is for research.\n\nIt may be copied.\n\n## Interview\n\n**Date:** 8 June 2011\n**Interviewer:** Mara Vogel, Ines Roth\n**Interviewee:** Jon Hale\n**Place:** Leeds" })
    void areNoSpeech(String head) {
        var transcript = Samples.read(head + TALK);
        assertThat(Samples.speeches(transcript)).containsExactly("Q|Where were you born?", "Jon Hale|I was born in Leeds.",
                "Q|And then?", "Jon Hale|I went to school there.");
        assertThat(transcript.heldOn()).hasToString("2011-06-08");
        assertThat(transcript.facts().venue()).isEqualTo("Leeds");
        assertThat(transcript.facts().people()).extracting(Participant::name).containsExactlyInAnyOrder("Jon Hale",
                "Mara Vogel",
                "Ines Roth");
    }

    @Test
    void aTalkAboveAnotherHeaderIsRead() {
        var first = "Mara Vogel: Who is it?\n\nJon Hale: It is me.\n\nMara Vogel: Come in.\n\nJon Hale: Thank you.\n\n";
        var header = "Interviewer: Ines Roth\nInterviewee: Tom Reed\nDate: 8 June 2011\n\n";
        assertThat(Samples.speeches(
                Samples.read(first + header + "Ines Roth: And you?\n\nTom Reed: I am here, too.\n\nInes Roth: Good.\n")))
                .contains("Mara Vogel|Who is it?", "Jon Hale|It is me.");
    }

    @ParameterizedTest
    @CsvSource({ "Interviewers, Mara Vogel and Ines Roth", "Befragte, Mara Vogel und Ines Roth",
            "Invités, Mara Vogel et Ines Roth",
            "Interviewer, Mara Vogel with Ines Roth", "Entrevistados, Mara Vogel y Ines Roth" })
    void aWordMayJoinTwoPeople(String field, String people) {
        var transcript = Samples.read(field + ": " + people
                + "\nDate: 2011-06-08\n\nMara Vogel: Who is it?\n\nJon Hale: It is me.\n\nMara Vogel: Come in.\n");
        assertThat(transcript.facts().people()).extracting(Participant::name).contains("Mara Vogel", "Ines Roth");
        assertThat(Samples.speeches(transcript)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({ "김하늘, 박준호", "ليلى حداد, سامر نجار", "सुनीता वर्मा, राकेश जोशी", "小林恵, 森あかり", "周建国, 林晓梅" })
    void namesMayHaveNoCapitals(String asker, String other) {
        var transcript = Samples.read(
                "INTERVIEWEE: %2$s\nINTERVIEWER: %1$s\nDATE: 2011-06-08\n\n%1$s: 1?\n\n%2$s: 2, 3.\n\n%1$s: 4?\n\n%2$s: 5.\n"
                        .formatted(asker, other));
        assertThat(Samples.speeches(transcript)).hasSize(4).startsWith(asker + "|1?");
        assertThat(transcript.facts().people()).extracting(Participant::name).containsExactly(other, asker);
    }

    @Test
    void membersPresentAreNobodyWhoSpeaks() {
        var transcript = Samples.read("會議紀錄\n\n出席議員：\n\n主席曾鈺成議員, G.B.S., J.P.\n\n何俊仁議員\n\n缺席議員：\n\n石禮謙議員, J.P.\n\n"
                + "主席：請各位就座，我們開始。\n\n何俊仁議員：多謝主席，你好嗎？\n\n主席：好。\n\n何俊仁議員：我想提出質詢。\n");
        assertThat(Samples.speeches(transcript)).startsWith("主席|請各位就座，我們開始。").hasSize(4);
    }
}
