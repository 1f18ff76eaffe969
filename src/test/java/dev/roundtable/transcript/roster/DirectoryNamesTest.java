package dev.roundtable.transcript.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A label with a comma")
class DirectoryNamesTest {

    private static final String BODY = "Thanks, Anna. What do you say, Momoko? The weir was low, said Tom.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Weber, Anna | Anna Weber", "Kidera, Momoko | Momoko Kidera",
            "WEBER, Anna | Anna WEBER",
            "O’Neil, Ida | Ida O’Neil", "van der Berg, Jan | Jan van der Berg",
            "Müller-Lüdenscheidt, Jörg | Jörg Müller-Lüdenscheidt",
            "Иванова, Мария | Мария Иванова", "García, José M. | José M. García" })
    void isANameOfADirectoryIfMostLabelsAre(String label, String name) {
        var names = new DirectoryNames(List.of(label, "Reed, Tom", "SPEAKER_02"), BODY);
        assertThat(names.of(label)).isEqualTo(name);
        assertThat(names.of("Reed, Tom")).isEqualTo("Tom Reed");
        assertThat(names.of("SPEAKER_02")).isEqualTo("SPEAKER_02");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Anna, BBC | Tom, IBM", "Anna, Acme | Tom, Acme",
            "Anna, University of Leeds | Tom, Mill Inc.",
            "Anna, chair | Tom, guest", "Weber, Moderator | Reed, Guest", "Anna, Kestrel | Tom, Heron" })
    void hasAnAffiliationOtherwise(String one, String other) {
        var names = new DirectoryNames(List.of(one, other), BODY);
        assertThat(names.of(one)).isEqualTo(one);
        assertThat(names.of(other)).isEqualTo(other);
    }

    @Test
    void staysAsItIsAmongOtherNames() {
        var names = new DirectoryNames(List.of("Lee, Bob", "Anna Weber", "Tom Reed", "Ida Holt"), BODY);
        assertThat(names.of("Lee, Bob")).isEqualTo("Lee, Bob");
    }

    @ParameterizedTest
    @CsvSource({ "Garcia Lopez, Maria, Maria Garcia Lopez", "Anna Weber, Leeds University, Anna Weber",
            "Guest 1, Maria, Guest 1" })
    void mayHaveASurnameOfTwoWords(String name, String behind, String whole) {
        var names = new DirectoryNames(List.of("Weber, Anna", "Reed, Tom", name), BODY);
        assertThat(names.of(name, behind)).isEqualTo(whole);
        assertThat(new DirectoryNames(List.of("Ida Holt", "Tom Reed", name), BODY).of(name, behind)).isEqualTo(name);
    }

    @Test
    void meansWhoIsCalledSoInTheOtherOrder() {
        var names = new DirectoryNames(List.of("Weber, Anna", "Anna Weber", "Tom Reed", "Ida Holt"), BODY);
        assertThat(names.of("Weber, Anna")).isEqualTo("Anna Weber");
    }
}
