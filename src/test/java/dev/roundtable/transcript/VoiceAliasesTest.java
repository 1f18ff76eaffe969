package dev.roundtable.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.script.PanelScript;
import dev.roundtable.transcript.script.Person;

@DisplayName("An alias of a counted voice")
class VoiceAliasesTest {

    @ParameterizedTest
    @CsvSource({ "发言人1, 发言人2, 发言人 1", "发言人 1, 发言人 2, 发言人1", "发言人1, 发言人2, 发言人１", "SPEAKER 0, SPEAKER 1, speaker 0",
            "Speaker 1, Speaker 2, Speaker1", "Speaker 1, Speaker 2, ＳＰＥＡＫＥＲ　１", "SPEAKER_00, SPEAKER_01, Speaker 00" })
    void isTheLabelWithoutRegardToSpacesWidthAndCase(String first, String second, String alias) {
        var panel = read(first, second, alias);
        assertThat(panel.people()).extracting(Person::name).contains("Ada Weber").hasSize(2);
        assertThat(panel.turns().get(0).speaker()).isEqualTo("ada-weber");
        assertThat(panel.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "发言人1, 发言人2, 发言人 3", "Speaker 1, Speaker 11, Speaker 111", "SPEAKER_00, SPEAKER_01, SPEAKER_02" })
    void isWarnedOfIfNoLabelIsMeant(String first, String second, String alias) {
        assertThat(read(first, second, alias).problems()).extracting(Problem::line).containsExactly(2);
        assertThat(read(first, second, alias).problems()).extracting(Problem::message).containsExactly(
                "The alias \"%s\" of Ada Weber is no label of the transcript. Its labels are: \"%s\", \"%s\"."
                        .formatted(alias, first, second));
    }

    @Test
    void isNotWarnedOfIfItIsAName() {
        assertThat(read("Ada Weber", "Tom Lee", "A. Weber").problems()).isEmpty();
    }

    private static PanelScript read(String first, String second, String alias) {
        var talk = "%1$s: Who owns a river?\n\n%2$s: Nobody owns it.\n\n%1$s: Why is that?\n\n%2$s: It moves.\n"
                .formatted(first, second);
        return PanelReader.read(Panels.file("talk.md", talk), Panels.file("talk.panel.yaml",
                "people:\n  - { slug: ada-weber, name: Ada Weber, role: MODERATOR, aliases: [\"%s\"] }\n".formatted(alias)));
    }
}
