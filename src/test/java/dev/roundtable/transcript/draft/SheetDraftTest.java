package dev.roundtable.transcript.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.script.Question;
import dev.roundtable.transcript.script.Turn;
import dev.roundtable.transcript.sheet.SheetReader;

class SheetDraftTest {

    private static final String PEOPLE = """
            source: { format: plain-text }
            people:
              - { slug: chair, name: Nora Bell, role: MODERATOR }
              - { slug: oak, name: Tom "Oak" Reed, affiliation: "Wood: and more" }
              - { slug: ash, name: Ida Marsh, aliases: [Ida M.] }
            """;
    private static final String TALK = "Welcome to our evening about trees. I'm Nora Bell. Tom, what do you see in a forest? "
            + "Well, I think a forest is a slow machine. I walk there every week and I never see the same tree twice. "
            + "Thank you, Tom. Ida, what do you see? "
            + "I would say I see water. I measure how much of it stays, and I believe most people forget the roots. "
            + "Thank you, Ida. That is all for today.";

    @Test
    void isASheetInWhichOnlyCheckedCuesCount() {
        var sheet = SheetReader.read(file("talk.panel.yaml", draft(TALK, PEOPLE)));
        assertThat(sheet.cues()).isEmpty();
        assertThat(sheet.people()).extracting("slug").containsExactly("chair", "oak", "ash");
        assertThat(sheet.people().get(1).name()).isEqualTo("Tom \"Oak\" Reed");
        assertThat(sheet.people().get(1).affiliation()).isEqualTo("Wood: and more");
    }

    @Test
    void itsCuesAreTheTurns() {
        var checked = draft(TALK, PEOPLE).replace("  # - {", "  - {");
        var panel = PanelReader.read(file("talk.txt", TALK), file("talk.panel.yaml", checked));
        assertThat(panel.turns()).extracting(Turn::speaker).containsExactly("chair", "oak", "chair", "ash", "chair");
    }

    @Test
    void keepsTheCuesThatAreChecked() {
        var pinned = PEOPLE + "attribution: PINS\ncues:\n  - { speaker: ash, opens: 'Well, I think' }\n";
        assertThat(draft(TALK, pinned)).containsPattern("\n  - \\{ speaker: \"ash\", opens: \"Well, I think");
    }

    @Test
    void keepsACueOfTheOneWhoSpeaksAlready() {
        var pinned = PEOPLE + """
                questions:
                  - { key: forest, title: "What is a forest?" }
                attribution: PINS
                cues:
                  - { speaker: chair, opens: Welcome to our }
                  - { speaker: chair, opens: 'Tom, what do you', asks: forest, to: [oak] }
                """;
        var panel = PanelReader.read(file("talk.txt", TALK), file("talk.panel.yaml", pinned));
        assertThat(panel.questions()).extracting(Question::title).containsExactly("What is a forest?");
        assertThat(panel.problems()).isEmpty();
        assertThat(draft(TALK, pinned))
                .containsPattern("\n  - \\{ speaker: \"chair\", opens: \"Tom, what do[^}]*asks: \"forest\"");
    }

    @Test
    void keepsAllThatTheGivenSheetHas() {
        var given = """
                slug: trees
                title: Trees
                formerSlugs: [forest]
                titleEn: Trees
                event: Evening
                venue: Town "hall"
                heldOn: 2026-01-10
                language: en
                description: About trees
                descriptionEn: Trees
                image: https://example.org/tree.png
                source: { format: plain-text, labels: IGNORE, videoId: abc, url: "https://example.org/talk", license: CC0-1.0 }
                people:
                  - { slug: chair, name: Nora Bell, role: MODERATOR, url: "https://example.org/bell", wikidata: Q42 }
                  - { slug: oak, name: Tom Reed, romanized: Tom, affiliation: Wood, description: A walker }
                  - { slug: ash, name: Ida Marsh, aliases: [Ida M.], image: "https://example.org/ida.png" }
                questions:
                  - { key: forest, title: The forest, titleEn: Forest }
                  - { key: water, parent: forest, title: The water }
                attribution: PINS
                cues:
                  - { speaker: chair, opens: "Welcome to our evening about trees. I'm", asks: forest, to: oak }
                  - { speaker: oak, opens: "Well, I think a forest is a slow machine" }
                  - { speaker: chair, opens: "Thank you, Tom. Ida, what do you see? ", kind: REMARK, asks: water, to: [ash, oak] }
                glossary:
                  - { from: roots, to: Roots, in: forget the roots, term: root, kind: CONCEPT }
                """;
        var draft = draft(TALK, given);
        var kept = SheetReader.read(file("people.panel.yaml", draft));
        var first = SheetReader.read(file("people.panel.yaml", given));
        assertThat(kept).usingRecursiveComparison().ignoringFieldsMatchingRegexes(".*line", "lines.*", "cues\\.opens")
                .isEqualTo(first);
        assertThat(draft(TALK, draft)).isEqualTo(draft);
    }

    @Test
    void listsTheMostDoubtfulWordsFirst() {
        assertThat(draft(TALK, PEOPLE).lines().skip(1).limit(2).toList()).satisfiesExactly(
                heading -> assertThat(heading).startsWith("# Look at these first."),
                first -> assertThat(first).matches("#  1\\. \\w+ 0\\.\\d\\d, \\d+: \".*\""));
    }

    @Test
    void listsNothingWhereAllIsReviewed() {
        var reviewed = PEOPLE
                + "cues:\n  - { speaker: chair, opens: Welcome to }\n  - { speaker: oak, opens: 'Well, I think' }\n";
        assertThat(draft(TALK, reviewed)).doesNotContain("# Look at these first.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "So. So. So it goes. ", "线上的各位朋友大家好。", "line one\nline two\n\n" })
    void quotesWordsThatOccurOnce(String repeated) {
        var body = repeated + TALK + repeated + "The end.";
        var quotes = new CueQuotes(body);
        for (int i = 0; i < body.length() - 450; i += 7) {
            assertThat(body.indexOf(quotes.at(i))).isEqualTo(i);
            assertThat(body.indexOf(quotes.at(i), i + 1)).isNegative();
        }
    }

    @Test
    void refusesATranscriptWithLabelsOrWithoutPeople() {
        assertThatThrownBy(() -> draft("Nora: Welcome.\nTom: Thank you.\nNora: And now?\nTom: We go.\n", null))
                .isInstanceOf(TranscriptException.class).hasMessageContaining("labels its speakers");
        assertThatThrownBy(() -> draft(TALK, "source: { format: plain-text }\n")).isInstanceOf(TranscriptException.class)
                .hasMessageContaining("--people");
    }

    private static String draft(String transcript, String people) {
        return SheetDraft.of(file("talk.txt", transcript), people == null ? null : file("people.panel.yaml", people));
    }

    private static TextFile file(String name, String text) {
        return new TextFile(name, text.getBytes(UTF_8));
    }
}
