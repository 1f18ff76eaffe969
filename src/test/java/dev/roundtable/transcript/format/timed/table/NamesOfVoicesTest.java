package dev.roundtable.transcript.format.timed.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.script.PanelScript;
import dev.roundtable.transcript.script.Person;

@DisplayName("A column of names beside a column of voices")
class NamesOfVoicesTest {

    private static final String ROWS = "\n%1$s,%2$s,Who owns it?\n%3$s,%4$s,Nobody does.\n%1$s,%2$s,I see.\n%3$s,%4$s,And you?\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "speaker,name,text|SPEAKER_00|Mara|SPEAKER_01|Jonas",
            "speaker_id,speaker_name,text|0|Mara Lind|1|Jonas Ek", "voice,person,text|A|Mara|B|Jonas",
            "说话人,姓名,内容|说话人1|王芳|说话人2|李强", "話者,名前,テキスト|話者1|田中|話者2|鈴木",
            "Locuteur,Nom,Texte|Locuteur 1|André|Locuteur 2|Anne Roux", "Sprecher,Name,Text|Sprecher 1|Jürgen|Sprecher 2|Anke",
            "المتحدث,الاسم,النص|المتحدث 1|أحمد|المتحدث 2|سارة" })
    void tellsWhoTheVoicesAre(String header, String first, String one, String second, String other) {
        var csv = header + ROWS.formatted(first, one, second, other);
        var markdown = "|" + csv.strip().replace(",", "|").replace("\n", "|\n|").replaceFirst("\n", "\n|--|--|--|\n") + "|\n";
        for (var text : List.of(csv, csv.replace("\n", "\r\n"), csv.replace(",", "\t"), markdown)) {
            var panel = panel(text);
            assertThat(panel.people()).extracting(Person::name).containsExactly(one, other);
            assertThat(panel.turns()).hasSize(4);
            assertThat(panel.problems()).isEmpty();
        }
    }

    @Test
    void mayHaveEmptyCells() {
        var panel = panel("speaker,name,text" + ROWS.formatted("SPEAKER_00", "Anna", "SPEAKER_01", ""));
        assertThat(panel.people()).extracting(Person::name).containsExactly("Anna", "SPEAKER_01");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Harbour", "Mara" })
    void isDoubtedIfItIsNotOfOneVoice(String name) {
        var panel = panel("speaker,name,text" + ROWS.formatted("SPEAKER_00", name, "SPEAKER_01", name));
        assertThat(panel.people()).extracting(Person::name).containsExactly("SPEAKER_00", "SPEAKER_01");
        assertThat(panel.problems()).isNotEmpty();
    }

    @Test
    void saysNothingOfPeopleWithNames() {
        var panel = panel("speaker,name,text" + ROWS.formatted("Mara", "Harbour", "Jonas", "Lake"));
        assertThat(panel.people()).extracting(Person::name).containsExactly("Mara", "Jonas");
        assertThat(panel.problems()).isEmpty();
    }

    private static PanelScript panel(String text) {
        return PanelReader.read(new TextFile("talk.csv", text.getBytes(StandardCharsets.UTF_8)), null);
    }
}
