package dev.roundtable.transcript.format.label.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

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
import dev.roundtable.transcript.script.Person.Role;

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
    @CsvSource(delimiter = '|', value = { "Doctor: Dr. Holt / Patient: John Davis, 47 y/o male|Dr. Holt|John Davis",
            "Doctor: Dr. Smith, MD / Patient: Mary Jones (52)|Dr. Smith|Mary Jones",
            "Date: 3 May 2024 / Patient: John Davis|Doctor|John Davis",
            "Patient: John Davis, 47 / Doctor: Dr. Anna Weber, M.D. / Nurse: Ute Voss|Dr. Anna Weber|John Davis" })
    void namesThePartsThatSpeakBelow(String head, String doctor, String patient) {
        for (var text : both(head.replace(" / ", "\n") + "\n\n" + TALK)) {
            assertThat(turns(text)).containsExactly(doctor + "|How are you, John?", patient + "|I cough.",
                    doctor + "|Since when?",
                    patient + "|Since May.");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "日期：2024年5月3日 / 患者：王小明，47岁，男|医生|王小明", "患者：王小明 / 医生：李芳，内科|李芳|王小明" })
    void namesThePartsBehindWideColons(String head, String doctor, String patient) {
        for (var text : both(head.replace(" / ", "\n") + "\n\n" + CHINESE)) {
            assertThat(turns(text)).containsExactly(doctor + "|你好吗？", patient + "|我咳嗽。", doctor + "|多久了？",
                    patient + "|五月开始。");
        }
    }

    private static final String ARABIC = "الطبيب: كيف حالك؟\n\nالمريض: أنا أسعل.\n\nالطبيب: منذ متى؟\n\nالمريض: منذ مايو.\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "التاريخ: 3 مايو 2024 / الطبيب: د. سامي خليل / المريض: أحمد علي، 47 سنة|د. سامي خليل|أحمد علي",
            "الطبيب: الدكتورة ليلى حسن / المريض: محمود خالد (52)|الدكتورة ليلى حسن|محمود خالد",
            "التاريخ: 3 مايو 2024 / المريض: فاطمة الزهراء|الطبيب|فاطمة الزهراء" })
    void namesThePartsInArabic(String head, String doctor, String patient) {
        for (var text : both(head.replace(" / ", "\n") + "\n\n" + ARABIC)) {
            assertThat(turns(text)).containsExactly(doctor + "|كيف حالك؟", patient + "|أنا أسعل.", doctor + "|منذ متى؟",
                    patient + "|منذ مايو.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "المريض: علي أن أذهب الآن", "الطبيب: السيد أحمد تفضل", "المريض: شكرا جزيلا" })
    void isNoneIfSomebodySpeaksArabic(String turn) {
        assertThat(Samples.speeches(Samples.read("التاريخ: 3 مايو 2024\n" + turn + "\n\n" + ARABIC))).first().asString()
                .endsWith(turn.substring(turn.indexOf(':') + 2));
    }

    /** The header says who it is, so both labels are of one person, also where one follows the other once. */
    @ParameterizedTest
    @CsvSource({ "Interviewer,Respondent,I,R", "Interviewer,Befragter,I,B", "Moderator,Guest,Moderator,Guest" })
    void namesThePersonWhomAlsoAFullNameLabels(String asks, String answers, String one, String other) {
        var head = "%s: Anna Weber\n%s: Tom Reed\n\nAnna Weber: Welcome to the interview.\n\n".formatted(asks, answers);
        var talk = "%1$s: How are you?\n\n%2$s: I am well.\n\n%1$s: Since when?\n\n%2$s: Since May.\n".formatted(one, other);
        for (var text : both(head + talk)) {
            assertThat(turns(text)).contains("Anna Weber|Since when?").allMatch(turn -> turn.startsWith("Anna Weber|")
                    || turn.startsWith("Tom Reed|"));
        }
    }

    /** "Mohammed, read the lesson" is said to a pupil. */
    @ParameterizedTest
    @ValueSource(strings = { "محمد اقرأ الدرس", "محمد كيف حالك اليوم", "حسن يا أستاذ", "علي الذهاب الآن", "أحمد معك" })
    void isNoneIfItIsSaidToSomebody(String words) {
        var text = "الطبيب: %s\nالمريض: أنا هنا\n\n".formatted(words) + ARABIC;
        assertThat(turns(text)).first().asString().endsWith(words);
        assertThat(turns(text)).contains("الطبيب|كيف حالك؟");
    }

    @Test
    void keepsTheRoleOfThePart() {
        var panel = PanelReader.read(Samples.file("Teacher: Maria Lopez\nStudent: Thomas Reed\n\nTeacher: Who are you?\n\n"
                + "Student: I am Thomas.\n\nTeacher: I see.\n\nStudent: Yes.\n"), null);
        assertThat(panel.people()).extracting(Person::name, Person::role).containsExactly(
                tuple("Maria Lopez", Role.PANELIST), tuple("Thomas Reed", Role.AUDIENCE));
    }

    @Test
    void leavesAPartWithTwoNamesToItsLabel() {
        assertThat(turns("Doctor: Dr. Holt\nNurse: Dr. Holt\n\n" + TALK)).startsWith("Doctor|How are you, John?");
    }

    private static List<String> turns(String text) {
        var panel = PanelReader.read(Samples.file(text), null);
        var names = panel.people().stream().collect(Collectors.toMap(Person::slug, Person::name));
        return panel.turns().stream().map(turn -> names.get(turn.speaker()) + "|" + turn.text().strip()).toList();
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
            "发言人1：王小明 / 发言人2：李芳|发言人1：|发言人2：|王小明|李芳",
            "Speaker 1: John Smith / Speaker 2: Mary Jones|SPEAKER_01:|SPEAKER_02:|John Smith|Mary Jones",
            "Speaker 1 = John / Speaker 2 = Mary|Speaker 1:|Speaker 2:|John|Mary",
            "- **SPEAKER_00** -> John Smith / - **SPEAKER_01** -> Mary Jones|**SPEAKER_00:**|**SPEAKER_01:**|John Smith|Mary Jones",
            "Sprecher 1 – John Smith / Sprecher 2 – Mary Jones|Sprecher 1:|Sprecher 2:|John Smith|Mary Jones",
            "发言人1＝王小明 / 发言人2＝李芳|[00:01] 发言人1：|[00:04] 发言人2：|王小明|李芳",
            "Date: 3 May 2024 / SPEAKER_00: John / SPEAKER_01: Mary|**Speaker 0:**|**Speaker 1:**|John|Mary",
            "Sprecher 1: John / Sprecher 2: Mary|[00:01] SPRECHER_1:|[00:04] SPRECHER_2:|John|Mary",
            "发言人1：王小明 / 发言人2：李芳|发言人 01：|发言人 02：|王小明|李芳",
            "المتحدث 1: أحمد / المتحدث 2: سارة|المتحدث 1:|المتحدث 2:|أحمد|سارة" })
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Speaker 1: John Smith / Speaker 2: Mary Jones|Speaker %d  0:0%d|John Smith|Mary Jones",
            "Speaker 1: John / Speaker 2: Mary|SPEAKER_0%d  0:0%d|John|Mary",
            "发言人1：王小明 / 发言人2：李芳|发言人 %d  00:0%d|王小明|李芳" })
    void namesTheVoicesAboveTimes(String head, String form, String one, String other) {
        for (var text : both(
                head.replace(" / ", "\n") + "\n\n" + form.formatted(1, 1) + "\nHow are you?\n\n" + form.formatted(2, 4)
                        + "\nI cough.\n\n" + form.formatted(1, 7) + "\nSince when?\n")) {
            var panel = PanelReader.read(new TextFile("talk.txt", text.getBytes(StandardCharsets.UTF_8)), null);
            assertThat(panel.people()).extracting(Person::name).containsExactly(one, other);
            assertThat(String.valueOf(panel.title())).doesNotContain("Speaker", "发言人");
        }
    }

    /** SPEAKER_00 may be Speaker 1. */
    @Test
    void namesNoVoicesIfTheTalkCountsOtherwise() {
        var text = "Speaker 1: John Smith\nSpeaker 2: Mary Jones\n\nSPEAKER_00: How are you?\n\nSPEAKER_01: I cough.\n\n"
                + "SPEAKER_00: Since when?\n\nSPEAKER_01: Since May.\n";
        var panel = PanelReader.read(new TextFile("talk.txt", text.getBytes(StandardCharsets.UTF_8)), null);
        assertThat(panel.people()).extracting(Person::name).containsExactly("SPEAKER_00", "SPEAKER_01");
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
