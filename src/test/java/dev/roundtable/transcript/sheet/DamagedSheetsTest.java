package dev.roundtable.transcript.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.roundtable.transcript.Damage;
import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.Panels;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.TranscriptException;

/** Reads damaged sheets: each panel is read, or refused with the name of the sheet or of the transcript. */
@Timeout(180)
class DamagedSheetsTest {

    private static final TextFile TRANSCRIPT = Panels.transcript("Welcome. What is new, Bob? Much is new. Goodbye.");

    private static final byte[] SHEET = """
            slug: talk
            title: A talk
            heldOn: 2026-01-10
            language: en
            source: { labels: IGNORE, videoId: "a#b" }
            people:
              - { slug: ann, name: Ann, role: MODERATOR, aliases: [An, 安] }
              - { slug: bob, name: Bob, affiliation: ACME }
            questions: [ { key: new, title: News } ]
            cues:
              - { speaker: ann, opens: "Welcome. What", asks: new, to: bob }
              - { speaker: bob, opens: Much is }
            glossary: [ { from: Much, to: A lot, in: Much is new } ]
            """.getBytes(StandardCharsets.UTF_8);

    @Test
    void truncatedAtEveryByte() {
        Damage.truncated(SHEET).forEach(DamagedSheetsTest::assertReadOrRefused);
    }

    @Test
    void changedAtRandom() {
        Damage.changed(SHEET, 10_000).forEach(DamagedSheetsTest::assertReadOrRefused);
    }

    @Test
    void wrongCuesAreToldUpToTwenty() {
        var sheet = new StringBuilder("people: [ { slug: ann, name: Ann } ]\ncues:\n");
        for (int i = 0; i < 20_000; i++) {
            sheet.append("  - { speaker: ann, opens: Nobody says this ").append(i).append(" }\n");
        }
        var refused = catchThrowableOfType(TranscriptException.class,
                () -> PanelReader.read(Panels.transcript("Words and more words. ".repeat(3_000)),
                        Panels.file("talk.panel.yaml", sheet.toString())));
        assertThat(refused.problems()).hasSize(21);
        assertThat(refused).hasMessageContaining("\"Nobody says this 19\" does not occur")
                .hasMessageEndingWith("19,980 more problems are not listed. Mend these first.");
    }

    @Test
    void deepYamlIsRefused() {
        var refused = catchThrowableOfType(TranscriptException.class,
                () -> SheetReader.read(Panels.file("talk.panel.yaml", "people: " + "[".repeat(100_000))));
        assertThat(refused).hasMessageContaining("talk.panel.yaml").hasMessageContaining("This is not YAML");
    }

    private static void assertReadOrRefused(byte[] bytes) {
        try {
            var panel = PanelReader.read(TRANSCRIPT, new TextFile("talk.panel.yaml", bytes));
            assertThat(panel.turns()).isNotEmpty();
        } catch (TranscriptException refused) {
            assertThat(refused.problem().file()).isIn("talk.panel.yaml", TRANSCRIPT.name());
        }
    }
}
