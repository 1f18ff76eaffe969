package dev.roundtable.transcript.format.label.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("A header above a talk")
class HeaderTest {

    private static final String TALK = "AW: How are the rivers?\n\nTR: They are low.\n\nAW: Why?\n\nTR: No rain.\n";

    @ParameterizedTest
    @ValueSource(strings = {
            "Interviewer: Anna Weber\nInterviewee: Tom Reed\nLocation: Leeds\nDate: 2024-05-01\nLanguage: English\nProject: Rivers\nTranscriber: Ida Berg\n\n",
            "**Interviewer:** Anna Weber\n**Interviewee:** Tom Reed\n**Location:** Leeds\n**Date:** May 1, 2024\n**Language:** en\n\n---\n\n",
            "Interviewerin: Anna Weber\r\nBefragter: Tom Reed\r\nOrt: Leeds\r\nDatum: 1. Mai 2024\r\nSprache: Englisch (en)\r\nSprache: English\r\n\r\n",
            "Intervieweuse : Anna Weber\nInterviewé : Tom Reed\nLieu : Leeds\nDate : 1er mai 2024\nLangue : en\nDurée : 20 minutes\n\n",
            "Entrevistadora: Anna Weber\nEntrevistado: Tom Reed\nLugar: Leeds\nFecha: 1 de mayo de 2024\nIdioma: en\n\n",
            "採訪者：Anna Weber\n受訪者：Tom Reed\n地點：Leeds\n日期：2024年5月1日\n語言：英文\n\n" })
    void statesFactsAndIsNoSpeech(String head) {
        var transcript = Samples.read(head + TALK);
        assertThat(Samples.speeches(transcript)).containsExactly("AW|How are the rivers?", "TR|They are low.", "AW|Why?",
                "TR|No rain.");
        assertThat(transcript.facts().people()).extracting("name").containsExactly("Anna Weber", "Tom Reed");
        assertThat(transcript.facts().people()).extracting(person -> person.labels().toString()).containsExactly("[AW]",
                "[TR]");
        assertThat(transcript.facts().venue()).isEqualTo("Leeds");
        assertThat(transcript.facts().language()).isEqualTo("en");
        assertThat(transcript.heldOn()).isEqualTo(LocalDate.of(2024, 5, 1));
        assertThat(transcript.title()).isNull();
    }

    @Test
    void listsPeopleInOneFieldOrBelowIt() {
        for (var head : new String[]{
                "Present: Anna Weber (AW), Tom Reed (TR)\nRegrets: Ida Berg\nScribe: Ida Berg\nAgenda: rivers\n\n",
                "Participants:\n- Anna Weber (AW)\n- Tom Reed (TR)\n\nApologies: Ida Berg\n\n",
                "# Rivers\n\n## Attendees\n\n* Anna Weber (AW)\n* Tom Reed (TR)\n\n## Transcript\n\n" }) {
            var transcript = Samples.read(head + TALK);
            assertThat(transcript.facts().people()).as(head).extracting("name").containsExactly("Anna Weber", "Tom Reed");
            assertThat(Samples.speeches(transcript)).as(head).hasSize(4).first().isEqualTo("AW|How are the rivers?");
        }
    }

    @Test
    void namesATitleAndAnAffiliation() {
        var people = Samples.read("Moderator: Anna Weber, River Trust\nGuest: Tom Reed (Leeds)\n\n" + TALK).facts().people();
        assertThat(people).extracting("title").containsExactly("Moderator", "Guest");
        assertThat(people).extracting("affiliation").containsExactly("River Trust", "Leeds");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Interviewer: Welcome to the show.|Interviewer", "Guest: Hello?|Guest",
            "Moderator: Anna, how are the rivers?|Moderator" })
    void isNotTheFirstTurnOfTheTalk(String turn, String label) {
        var transcript = Samples.read(turn + "\n\nTom Reed: Low.\n\n" + label + ": Why?\n\nTom Reed: No rain.\n");
        assertThat(transcript.pieces()).hasSize(4).first().extracting("label").isEqualTo(label);
        assertThat(transcript.facts().people()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Break", "Jingle", "(laughter)", "[Applause]", "*(music plays)*", "（笑聲）",
            "Transcribed by https://example.org",
            "Transcript by Ida Berg", "Kaffeepause", "拍手", "{: .note}", "Captions provided by Ida Berg" })
    void andLinesBetweenTurnsThatNobodySays(String line) {
        var talk = Samples.read("**Anna:** How are the rivers?\n\n**Tom:** They are low.\n\n" + line
                + "\n\n**Anna:** Why?\n\n**Tom:** No rain.\n\n"
                + line + "\n");
        assertThat(Samples.speeches(talk)).containsExactly("Anna|How are the rivers?", "Tom|They are low.", "Anna|Why?",
                "Tom|No rain.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "(Is that so?)", "Break it.", "(softly) And the lakes too.",
            "[the map](https://example.org/map)" })
    void butWordsAreKept(String line) {
        var talk = Samples.read("**Anna:** How are the rivers?\n\n**Tom:** They are low.\n\n" + line
                + "\n\n**Anna:** Why?\n\n**Tom:** No rain.\n");
        assertThat(talk.body()).contains(line.replaceAll("[\\[\\]]|\\(https.*", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Meeting Type: Weekly\nProvider: Zoom\nDate: 2024-05-01\nDuration: 30 min\n\n",
            "**Room Code:** R-12\r\n**Date:** 2024-05-01\r\n**Recording Bot:** Otter\r\n**Duration:** 30 min\r\n\r\n",
            "会议类型：周会\n日期：2024-05-01\n转写引擎：甲\n时长：30 分钟\n\n",
            "Besprechungstyp: Woche\nDatum: 2024-05-01\nKennung: 12\nDauer: 30 Minuten\n\n",
            "Date: 2024-05-01\nTeam Color: green\nDuration: 30 min\n\n" })
    void mayHaveUnusualFieldsAmongOthers(String head) {
        var transcript = Samples.read(head + TALK);
        assertThat(Samples.speeches(transcript)).containsExactly("AW|How are the rivers?", "TR|They are low.", "AW|Why?",
                "TR|No rain.");
        assertThat(transcript.heldOn()).isEqualTo(LocalDate.of(2024, 5, 1));
    }

    @Test
    void endsWhereSomebodySpeaksAgainBelow() {
        assertThat(Samples.speeches(Samples
                .read("Date: 2024-05-01\nAnna: Good morning\nTopic: rivers\nTom: Hi!\nAnna: How are you?\nTom: Fine.\n")))
                .contains("Anna|How are you?", "Tom|Fine.").anyMatch(said -> said.startsWith("Anna|Good morning"));
    }

    @Test
    void listsTheChairAndTheScribe() {
        var head = "* Chair: Erik\n* Scribe: Pete Snyder (Brave)\n\n";
        assertThat(Samples.speeches(Samples.read(head + TALK.replace("AW", "Chair")))).containsExactly(
                "Chair|How are the rivers?",
                "TR|They are low.", "Chair|Why?", "TR|No rain.");
    }
}
