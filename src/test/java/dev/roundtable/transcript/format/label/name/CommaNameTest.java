package dev.roundtable.transcript.format.label.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.transcript.format.label.name.Labels.Parts;

@DisplayName("A label with a comma")
class CommaNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Weber, Anna | Anna Weber", "Okonkwo, Chidi | Chidi Okonkwo",
            "Ruiz Soto, Carmen | Carmen Ruiz Soto", "Núñez de Arce, Pablo | Pablo Núñez de Arce",
            "van Dijk, Sanne | Sanne van Dijk",
            "O'Neil, Pat | Pat O'Neil", "山本, 花子 | 山本 花子", "王, 小明 | 王 小明", "高橋，はな | 高橋 はな" })
    void isANameInTheOrderOfDirectories(String label, String name) {
        assertThat(Labels.parts(label)).isEqualTo(new Parts(name, null, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Jane, Acme | Jane | Acme", "Tom, Globex | Tom | Globex",
            "Anna Weber, Rivers Trust | Anna Weber | Rivers Trust", "Chair, Anna | Chair, Anna |", "王芳, 水利局 | 王芳 | 水利局",
            "Anna Weber, PhD | Anna Weber |" })
    void isANameWithAnAffiliation(String label, String name, String affiliation) {
        assertThat(Labels.parts(label)).satisfies(parts -> {
            assertThat(parts.name()).isNotEqualTo(affiliation + " " + name);
            assertThat(parts.name()).isEqualTo(name);
            assertThat(parts.affiliation()).isEqualTo(affiliation);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Weber, Anna (Acme) | Anna Weber | Acme",
            "Anna Weber (Leeds) (Labour) | Anna Weber | Leeds, Labour" })
    void mayHaveBracketsBehindIt(String label, String name, String affiliation) {
        assertThat(Labels.parts(label)).satisfies(parts -> {
            assertThat(parts.name()).isEqualTo(name);
            assertThat(parts.affiliation()).isEqualTo(affiliation);
        });
    }
}
