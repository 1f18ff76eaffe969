package dev.roundtable.transcript.format.label.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.format.Samples;
import dev.roundtable.transcript.script.Person;

@DisplayName("A form or a roll call above a talk")
class FormFieldsTest {

    private static final String TALK = "\nAnna Weber: How deep is it?\n\nTom Reed: Two metres, I think.\n\nAnna Weber: I see.\n\nTom Reed: Do you?\n\nAnna Weber: Yes.\n";

    @ParameterizedTest
    @ValueSource(strings = { "Name: Mara Lind\nDate: 3 May 2024\nAge: 47\nAddress: Leeds\n",
            "Nom : Mara Lind\nÂge : 47 ans\nProfession : ingénieure\n",
            "Vorname: Mara\nNachname: Lind\nAnschrift: Köln\n", "Nombre: Mara Lind\nEdad: 47\nTeléfono: 555\n",
            "姓名：王芳\n电话：555\n出生日期：1977年5月3日\n", "氏名：田中花子\n住所：京都\n", "الاسم: سارة\nالعمر: 47\n",
            "Roll Call: Mara Lind, Anna Weber and Tom Reed.\n",
            "Members present: Mara Lind (Chair), Tom Reed.\nAlso present: Jane Holt, clerk.\n",
            "ATTENDANCE: Mara Lind, Tom Reed\n", "Personnes présentes : Mara Lind, Tom Reed.\n" })
    void isNoSpeech(String head) {
        for (var text : List.of(head + TALK, (head + TALK).replace("\n", "\r\n"))) {
            assertThat(Samples.speeches(Samples.read(text))).containsExactly("Anna Weber|How deep is it?",
                    "Tom Reed|Two metres, I think.",
                    "Anna Weber|I see.", "Tom Reed|Do you?", "Anna Weber|Yes.");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Members present: Anna Weber (Chair), Tom Reed.|Tom Reed",

            "出席者：王芳、李强。|李强" })
    void namesPeopleWithoutTheFullStopBehindThem(String head, String last) {
        boolean han = last.equals("李强");
        var talk = head + TALK.replace("Anna Weber", han ? "王芳" : "Weber").replace("Tom Reed", han ? "李强" : "Reed");
        var panel = PanelReader.read(new TextFile("talk.txt", talk.getBytes(StandardCharsets.UTF_8)), null);
        assertThat(panel.people()).extracting(Person::name).contains(last);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Name: that is what matters.", "Address: I never had one." })
    void isSpeechBetweenTurns(String words) {
        assertThat(Samples.read(TALK.strip() + "\n" + words + "\n").body()).contains(words);
    }
}
