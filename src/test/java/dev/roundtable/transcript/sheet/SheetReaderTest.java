package dev.roundtable.transcript.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.transcript.Panels;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Person.Role;

@DisplayName("A panel sheet")
class SheetReaderTest {

    @Test
    void saysWhoTakesPart() {
        var sheet = read("""
                slug: talk
                heldOn: 2026-01-10
                people:
                  - { slug: ann, name: Ann, role: MODERATOR, aliases: [Annie, Anne] }
                  - { slug: bob, name: Bob, affiliation: ACME }
                """);
        assertThat(sheet.heldOn()).isEqualTo(LocalDate.of(2026, 1, 10));
        assertThat(sheet.people()).extracting(person -> person.role()).containsExactly(Role.MODERATOR, Role.PANELIST);
        assertThat(sheet.person("ann").orElseThrow().aliases()).isEqualTo(List.of("Annie", "Anne"));
        assertThat(sheet.person("bob").orElseThrow().affiliation()).isEqualTo("ACME");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # the sheet, its lines divided by ;                         | what is said of it
            titel: A talk                                               | :1: Unknown key "titel" in the sheet. Did you mean "title"?
            slug: A b                                                   | :1: "A b" cannot be a slug.
            slug: a;slug: b                                             | :2: The key "slug" stands twice in the sheet.
            formerSlugs: [Old talk]                                     | :1: "Old talk" cannot be a slug.
            slug: a;formerSlugs: [b, a]                                 | :2: "a" is the slug of the panel.
            heldOn: yesterday                                           | :1: "yesterday" is not a date.
            language: 12                                                | :1: "12" is not a language.
            image: /picture.jpg                                         | :1: "/picture.jpg" is not a URL.
            source: { url: "javascript:alert(1)" }                      | :1: "javascript:alert(1)" is not a URL.
            language: zh_TW                                             | :1: "zh_TW" is not a language. Did you mean "zh-TW"?
            language: chinese                                           | :1: "chinese" is not a language.
            language: cn                                                | :1: "cn" is not a language.
            people:; - { slug: a, name: A, wikidata: 42 }               | :2: "42" is not an item of Wikidata.
            people:; - { slug: a, name: A, url: example.org }           | :2: "example.org" under "url" is not a URL.
            people: nobody                                              | :1: "people" must be a list.
            people:; - { slug: a }                                      | :2: A person needs "name".
            people:; - slug: a;   name: " "                             | :3: A person needs "name".
            people:; - { slug: a, name: A, role: CHAIR }                | :2: "CHAIR" is not a role.
            people:; - { slug: a, name: A }; - { slug: a, name: B }     | :3: Two people have the slug "a".
            people:; - { slug: a, name: A }; - { slug: b, name: A }     | :3: "A" is a name of a and of b.
            people:; - { slug: a, name: Tom }; - { slug: b, name: B, aliases: [tom] }  | :3: "tom" is a name of a and of b.
            people:; - { slug: a, name: 唐鳳 }; - { slug: b, name: 唐凤 }    | :3: "唐凤" is a name of a and of b.
            people:; - { slug: ann, name: A };cues:; - { speaker: an, opens: x } | :4: Nobody under people has the slug "an". Did you mean "ann"?
            questions:; - { key: q, parent: p, title: t }               | :2: The parent "p" is not the key of an earlier question.
            questions:; - { key: q, title: t }; - { key: q, title: u }  | :3: Two questions have the key "q".
            questions:; - { key: a b, title: t }; - { key: A-b, title: u } | :3: The keys "a b" and "A-b" are both "a-b" in URLs.
            people:; - { slug: a, name: A };cues:; - { speaker: a, opens: x, asks: q } | :4: No question has the key "q".
            glossary:; - { from: a, to: b, term: Anthropic }            | :2: "Anthropic" cannot be a slug. Did you mean "anthropic"?
            glossary:; - { from: a, to: b, term: "Anthropic AI/Labs?" } | :2: "Anthropic AI/Labs?" cannot be a slug. Did you mean "anthropic-ai-labs"?
            glossary:; - { from: a, to: a }                             | :2: "a" is corrected to itself.
            glossary:; - { from: a, to: b }; - { from: a, to: c }       | :3: "a" is corrected twice; the other entry is in line 2.
            glossary:; - { from: a, to: b, in: xyz }                    | :2: The context "xyz" does not contain "a".
            slug: a;---;slug: b                                         | :2: A second YAML document begins here.
            `{{ title }}: b`                                            | :1: A key in the sheet is a list or a mapping.
            slug: [                                                     | This is not YAML
            a: b: c                                                     | :1: This is not YAML
            - list                                                      | :1: The sheet must be a mapping of keys to values.
            """)
    void thatIsWrongIsRefusedWithLineAndReason(String sheet, String reason) {
        assertThatThrownBy(() -> read(sheet.replace(";", "\n"))).isInstanceOf(TranscriptException.class)
                .hasMessageContaining("talk.panel.yaml").hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource({ "heldOn: %s", "slug: %s", "language: %s", "image: %s", "'source: { format: %s }'", "attribution: %s",
            "'glossary: [ { from: a, to: b, in: %s } ]'" })
    void isQuotedInPartWhereAValueIsLong(String line) {
        assertThatThrownBy(() -> read(line.formatted("Qx".repeat(5_050)))).isInstanceOf(TranscriptException.class)
                .hasMessageContaining("QxQx").satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(2_000));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "slug: a;title: %s|2|title", "title: a;titleEn: %s|2|titleEn",
            "event: %s|1|event", "venue: %s|1|venue", "description: %s|1|description", "descriptionEn: %s|1|descriptionEn",
            "image: https://example.org/%s|1|image", "source: { license: %s }|1|license", "source: { videoId: %s }|1|videoId",
            "source: { url: https://example.org/%s }|1|url", "people:; - { slug: a, name: %s }|2|name",
            "people:; - { slug: a, name: A, romanized: %s }|2|romanized",
            "people:; - { slug: a, name: A, aliases: [B, %s] }|2|aliases",
            "people:; - { slug: a, name: A, affiliation: %s }|2|affiliation", "questions:; - { key: %s }|2|key",
            "questions:; - { key: a, title: %s }|2|title",
            "questions:; - { key: a, titleEn: %s }|2|titleEn", "glossary:; - { from: %s, to: a }|2|from",
            "glossary:; - { from: a, to: %s }|2|to" })
    void thatHasATextWhichTheDatabaseDoesNotTakeIsRefused(String sheet, int line, String key) {
        assertThatThrownBy(() -> read(sheet.replace(";", "\n").formatted("Qx".repeat(5_050))))
                .hasMessageContaining("talk.panel.yaml:" + line + ": \"")
                .hasMessageContaining("\" under \"" + key + "\" has 10,1");
    }

    @Test
    void mayHaveTwoPeopleOfOneRomanizedName() {
        var sheet = SheetReader.read(Panels.file("talk.panel.yaml", """
                people:
                  - { slug: yao-shunyu, name: 姚顺雨, romanized: Yao Shunyu }
                  - { slug: yao-shunyu-2, name: 姚顺宇, romanized: Yao Shunyu }
                """));
        assertThat(sheet.people()).extracting(Person::slug).containsExactly("yao-shunyu", "yao-shunyu-2");
    }

    @Test
    void mayHaveALongDescription() {
        assertThat(read("description: " + "Qx".repeat(5_000)).details().description()).hasSize(10_000);
    }

    @Test
    void hasNothingUnderAKeyWithAnEmptyText() {
        var sheet = read("""
                slug: ""
                title: ""
                formerSlugs: ["", ~]
                people:
                  - { slug: ann, name: Ann Lee, romanized: "", aliases: [~, " "] }
                  - { slug: bob, name: Bob, aliases: "" }
                questions: [{ key: q, title: " " }]
                cues: [{ speaker: ann, opens: Hello, asks: q, to: "" }]
                """);
        assertThat(sheet.slug()).isNull();
        assertThat(sheet.title()).isNull();
        assertThat(sheet.formerSlugs()).isEmpty();
        assertThat(sheet.people()).extracting(Person::names).containsExactly(List.of("Ann Lee"), List.of("Bob"));
        assertThat(sheet.questions().get(0).title()).isNull();
        assertThat(sheet.cues().get(0).to()).isEmpty();
    }

    @Test
    void thatIsEmptyIsRefused() {
        assertThatThrownBy(() -> read("# nothing\n")).hasMessageContaining("The sheet has no content");
    }

    private static PanelSheet read(String text) {
        return SheetReader.read(Panels.file("talk.panel.yaml", text));
    }
}
