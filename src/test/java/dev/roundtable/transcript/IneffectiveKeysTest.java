package dev.roundtable.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.transcript.script.Turn;

@DisplayName("A key of a sheet without effect")
class IneffectiveKeysTest {

    private static final String TALK = "Mo Diaz: What is new, Ann?\n\nAnn Lee: Much is new.\n\nMo Diaz: Good.\n\nAnn Lee: Yes.\n";

    @Test
    void isWarnedOfIfAllSpeakersVanish() {
        var panel = PanelReader.read(Panels.file("talk.md", TALK),
                Panels.file("talk.panel.yaml", "slug: talk\nsource: { labels: IGNORE }\n"));
        assertThat(panel.turns()).extracting(Turn::speaker).containsOnlyNulls();
        assertThat(panel.problems()).singleElement().asString().startsWith("talk.panel.yaml:2: The labels of the transcript are"
                + " ignored, and the sheet has no people, so no turn has a speaker.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            glossary: [{ from: Much, to: A lot, kind: CONCEPT }]   | :1: The glossary's "Much" has a kind but no term
            """)
    void isWarnedOfIfAnotherKeyIsMissing(String sheet, String message) {
        var panel = PanelReader.read(Panels.file("talk.md", TALK), Panels.file("talk.panel.yaml", sheet));
        assertThat(panel.problems()).singleElement().asString().contains(message);
    }
}
