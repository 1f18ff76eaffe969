package dev.roundtable.transcript.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.transcript.Panels;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Person.Profile;

@DisplayName("A people.yaml")
class PeopleReaderTest {

    private static final String PEOPLE = """
            - slug: tang-feng
              name: 唐鳳
              romanized: Tang Feng
              aliases: [Audrey Tang]
              affiliation: Ministry of Digital Affairs
              description: Cyber ambassador
              image: https://example.org/tang.jpg
              url: https://example.org/tang
              wikidata: Q21072790
              not-same: [audrey-tang@2012-band]
            """;

    @Test
    void saysWhoPeopleAre() {
        var person = read(PEOPLE).called("AUDREY TANG").orElseThrow().person();
        assertThat(person.names()).containsExactly("唐鳳", "Tang Feng", "Audrey Tang");
        assertThat(person.affiliation()).isEqualTo("Ministry of Digital Affairs");
        assertThat(person.profile()).isEqualTo(
                new Profile("Cyber ambassador", "https://example.org/tang.jpg", "https://example.org/tang", "Q21072790"));
    }

    @Test
    void saysWhereSomebodyElseHasTheName() {
        var people = read(PEOPLE);
        assertThat(people.isSomebodyElse("tang-feng", "2012-band")).isTrue();
        assertThat(people.isSomebodyElse("tang-feng", "2016-talk")).isFalse();
    }

    @Test
    void mayHoldItsListUnderPeople() {
        assertThat(read("people:\n  - { slug: ann, name: Ann }\n").entries()).extracting(entry -> entry.person().slug())
                .containsExactly("ann");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # the file, its lines divided by ;                        | what is said of it
            - { slug: a, name: Ada, romanised: B }                    | :1: Unknown key "romanised" in a person. Did you mean "romanized"?
            - { slug: a, name: Ada, role: HOST }                        | :1: Unknown key "role" in a person.
            poeple:; - { slug: a, name: Ada }                         | :1: Unknown key "poeple" in people.yaml. Did you mean "people"?
            people: nobody                                            | :1: "people" must be a list.
            - { slug: a }                                             | :1: A person needs "name".
            - { slug: a, name: [A] }                                  | :1: "name" in a person must be a text.
            - { slug: A b, name: Ada }                                  | :1: "A b" cannot be a slug.
            - { slug: a, name: Ada };- { slug: a, name: Bob }             | :2: The slug "a" is already that of "Ada" in people.yaml:1.
            - { slug: a, name: 唐鳳 };- { slug: b, name: Bob, aliases: [唐凤] } | :2: "唐凤" is already a name of a in people.yaml:1.
            - { slug: a, name: Ada, url: example.org }                  | :1: "example.org" under "url" is not a URL.
            - { slug: a, name: Ada, image: "ftp://example.org/a" }      | :1: "ftp://example.org/a" under "image" is not a URL.
            - { slug: a, name: Ada, wikidata: 42 }                      | :1: "42" is not an item of Wikidata.
            - { slug: a, name: Ada, not-same: a }                       | :1: "a" does not name a speaker and a panel.
            - { slug: ann, name: Ada, not-same: [an@talk] }             | :1: "an" is neither the slug nor a name of ann. Did you mean "ann"?
            - { slug: a, name: Moderator }                            | :1: "Moderator" is a part in a talk and nobody's name.
            - {                                                       | :1: This is not YAML
            # nothing                                                 | :1: The sheet has no content.
            """)
    void thatIsWrongIsRefusedWithLineAndReason(String text, String reason) {
        assertThatThrownBy(() -> read(text.replace(";", "\n"))).isInstanceOf(TranscriptException.class)
                .hasMessageContaining("people.yaml" + reason);
    }

    @Test
    void isOneDirectoryWithThoseOfOtherFolders() {
        var one = Panels.file("one/people.yaml", "- { slug: a, name: Ann }\n");
        var two = Panels.file("two/people.yaml", "- { slug: b, name: Bob }\n- { slug: c, name: ann }\n");
        assertThatThrownBy(() -> PeopleReader.read(List.of(one, two)))
                .hasMessage("two/people.yaml:2: \"ann\" is already a name of a in one/people.yaml:1. Give a name to one person."
                        + " Where somebody else has it in a panel, write that under not-same.");
        assertThat(PeopleReader.read(List.of(one)).entries()).extracting(PersonEntry::person).extracting(Person::name)
                .containsExactly("Ann");
    }

    @Test
    void thatHasTextsNobodyReadsIsRefused() {
        assertThatThrownBy(() -> read("- { slug: a, name: Ada, description: " + "so ".repeat(1_000) + "long }"))
                .hasMessage(
                        "people.yaml:1: \"so so so so so so so…\" under \"description\" has 3,004 characters. Use at most 2,000.");
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        assertThatThrownBy(() -> read("- { slug: a, nam: A }\n- { slug: a, name: Bob, wikidata: x }\n"))
                .hasMessageContaining("Unknown key \"nam\"").hasMessageContaining("needs \"name\"")
                .hasMessageContaining("already that of").hasMessageContaining("not an item of Wikidata");
    }

    private static People read(String text) {
        return PeopleReader.read(List.of(Panels.file("people.yaml", text)));
    }
}
