package dev.roundtable.transcript.format.label.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.doubt.ReadingDoubts;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.format.Formats;
import dev.roundtable.transcript.format.Samples;
import dev.roundtable.transcript.script.Person;

@DisplayName("A header that says who has a part in the talk")
class RoleHeadTest {

    private static final String TALK = "Doctor: How are you, John?\n\nPatient: I cough.\n\nDoctor: Since when?\n\nPatient: Since May.\n";
    private static final String CHINESE = "医生：你好吗？\n\n患者：我咳嗽。\n\n医生：多久了？\n\n患者：五月开始。\n";

    @ParameterizedTest
    @ValueSource(strings = { "Date: 3 May 2024\nPatient: John Davis, 47 y/o male\n\n",
            "Visit Record\n\nDate: 3 May 2024\nDoctor: Dr. Smith, MD\nPatient: John Davis (47)\n\n\n",
            "Patient: John Davis, 47\nDoctor: Dr. Anna Weber, M.D.\n\n", "Patient: John Davis\n\nDoctor: Anna Weber, Leeds\n\n",
            "**Date:** 3 May 2024  \n**Patient:** John Davis; male\n\n---\n\n",
            "Date: 3 May 2024\nDoctor: Jürgen Groß, Innere Medizin\nPatient: Ute Voß, 47 J.\n\n" })
    void isNoSpeech(String head) {
        for (var text : both(head + TALK)) {
            var read = Samples.read(text);
            assertThat(Samples.speeches(read)).containsExactly("Doctor|How are you, John?", "Patient|I cough.",
                    "Doctor|Since when?", "Patient|Since May.");
            assertThat(doubts(text)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "日期：2024年5月3日\n患者：王小明，47岁，男\n\n", "患者：王小明\n医生：李芳，内科\n\n" })
    void isNoSpeechBehindWideColons(String head) {
        for (var text : both(head + CHINESE)) {
            assertThat(Samples.speeches(Samples.read(text))).containsExactly("医生|你好吗？", "患者|我咳嗽。", "医生|多久了？", "患者|五月开始。");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "Patient: John Davis, I am here.", "Doctor: John Davis?", "Patient: John Davis, hello",
            "Patient: Good Morning", "Doctor: Come in, John Davis", "Patient: My name is John Davis",
            "Doctor: John Davis! Come in." })
    void isNoneIfSomebodySpeaks(String turn) {
        for (var head : new String[]{ "", "Date: 3 May 2024\n", "Date: 3 May 2024\n\n" }) {
            assertThat(Samples.speeches(Samples.read(head + turn + "\n\n" + TALK))).as(head)
                    .anyMatch(said -> said.contains(turn.substring(turn.indexOf(':') + 2)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "日期：2024年5月3日\n患者：谢谢\n\n", "日期：2024年5月3日\n患者：高血压\n\n" })
    void isNoneIfWordsBeginLikeAHanName(String head) {
        assertThat(Samples.speeches(Samples.read(head + CHINESE))).first().asString().startsWith("患者|");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Doctor: Maria Lopez\n\nDoctor: John Davis\n\n",
            "Patient: Maria\nPatient: Thomas\nPatient: Anna\n\n" })
    void isNoneIfItIsARollCall(String head) {
        assertThat(Samples.speeches(Samples.read(head + TALK))).first().asString().contains("Maria");
    }

    @Test
    void isNoneDirectlyAboveWordsOrBelowThem() {
        assertThat(Samples.speeches(Samples.read("Date: 3 May 2024\nDoctor: Mr. John Davis\nPatient: I cough.\n" + TALK)))
                .first().isEqualTo("Doctor|Mr. John Davis");
        assertThat(Samples.speeches(Samples.read(TALK + "\nDoctor: Who is next?\n\nPatient: Tom Reed, 47\n"))).last()
                .isEqualTo("Patient|Tom Reed, 47");
    }

    @Test
    void isDoubtedIfItStandsAlone() {
        assertThat(doubts("Patient: John Davis, 47 y/o male\n\n" + TALK)).singleElement().satisfies(doubt -> {
            assertThat(doubt.line()).isEqualTo(1);
            assertThat(doubt.message()).contains("\"John Davis, 47 y/o male\"", "header");
        });
        assertThat(doubts("Patient: John, I cough.\n\n" + TALK)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Speaker 1: John Smith (CEO) / Speaker 2: Mary Jones, CFO|Speaker 1:|Speaker 2:|John Smith|Mary Jones",
            "Speaker 1: John / Speaker 2: Mary|Speaker 1:|Speaker 2:|John|Mary",
            "**SPEAKER_00:** John Smith / **SPEAKER_01:** Mary Jones|**SPEAKER_00:**|**SPEAKER_01:**|John Smith|Mary Jones",
            "发言人1：王小明 / 发言人2：李芳|发言人1：|发言人2：|王小明|李芳" })
    void namesTheVoicesOfTheTalk(String head, String first, String second, String one, String other) {
        var talk = head.replace(" / ", "\n") + "\n\n"
                + "%1$s How are you?\n\n%2$s I cough.\n\n%1$s Since when?\n\n%2$s Since May.\n"
                        .formatted(first, second);
        for (var text : both(talk)) {
            var panel = PanelReader.read(new TextFile("talk.txt", text.getBytes(StandardCharsets.UTF_8)), null);
            assertThat(panel.people()).extracting(Person::name).containsExactly(one, other);
            assertThat(panel.turns()).hasSize(4);
            assertThat(panel.problems()).isEmpty();
        }
    }

    @Test
    void isNoneOfFirstNamesThatStandAlone() {
        assertThat(Samples.speeches(Samples.read("Doctor: Anna\n\nPatient: Tom\n\n" + TALK))).startsWith("Doctor|Anna",
                "Patient|Tom");
    }

    private static List<Problem> doubts(String text) {
        var read = Formats.read(new TextFile("talk.txt", text.getBytes(StandardCharsets.UTF_8)));
        return ReadingDoubts.of("talk.txt", text, read, List.of());
    }

    private static List<String> both(String text) {
        return List.of(text, text.replace("\n", "\r\n"));
    }
}
