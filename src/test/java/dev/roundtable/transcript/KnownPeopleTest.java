package dev.roundtable.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.roster.SpeakerDirectory;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.sheet.PeopleReader;
import dev.roundtable.transcript.sheet.SheetReader;

@DisplayName("Somebody of people.yaml")
class KnownPeopleTest {

    private static final String PEOPLE = """
            - { slug: tang-feng, name: 唐鳳, romanized: Tang Feng, aliases: [Audrey Tang] }
            - { slug: chen, name: 陳怡君, not-same: [陳怡君@other] }
            """;

    private static final String TEXT = "Title: A talk\nVideo ID: x\n===\n\nText.\n";

    @Test
    void isOnePersonUnderEachOfTheNames() {
        assertThat(people("one.md", "### 唐鳳：\n\n您好。\n\n### 陳怡君：\n\n您好。\n\n### 唐鳳：\n\n是。\n", null))
                .extracting(Person::slug).containsExactly("tang-feng", "chen");
        assertThat(people("two.md", "### AUDREY TANG:\n\nHi.\n\n### Bob:\n\nHello.\n\n### AUDREY TANG:\n\nYes.\n", null))
                .extracting(Person::slug, Person::name)
                .containsExactly(tuple("tang-feng", "Audrey Tang"),
                        tuple("bob", "Bob"));
    }

    @Test
    void isMeantByLabelsThatAreWrittenAsSlugs() {
        assertThat(people("two.md", "### audrey-tang:\n\nHi.\n\n### Bob:\n\nHello.\n\n### audrey-tang:\n\nYes.\n", null))
                .extracting(Person::slug).containsExactly("tang-feng", "bob");
    }

    @Test
    void isMeantByLabelsWithATitle() {
        assertThat(people("two.md", "### 唐凤部長：\n\n您好。\n\n### 王小明：\n\n您好。\n\n### 唐凤部長：\n\n是。\n", null))
                .extracting(Person::slug).containsExactly("tang-feng", "王小明");
        assertThat(people("two.md", "### Minister Tang Feng:\n\nHi.\n\n### Bob:\n\nHello.\n\n### Minister Tang Feng:\n\nYes.\n",
                null)).extracting(Person::slug).containsExactly("tang-feng", "bob");
    }

    @Test
    void isSomebodyElseWhereItSaysSo() {
        assertThat(people("other.md", "### 唐鳳：\n\n您好。\n\n### 陳怡君：\n\n您好。\n\n### 唐鳳：\n\n是。\n", null))
                .extracting(Person::slug).containsExactly("tang-feng", "other-陈怡君");
        assertThat(directory().tellsApart("chen", "other-陈怡君")).isTrue();
        assertThat(directory().tellsApart("chen", "陈怡君")).isFalse();
    }

    @Test
    void hasOneSlugInSheetsToo() {
        assertThatThrownBy(() -> people("one.md", TEXT, "people: [ { slug: audrey-tang, name: Audrey Tang } ]"))
                .hasMessage("talk.panel.yaml:1: \"Audrey Tang\" has the slug audrey-tang here and tang-feng in people.yaml:1."
                        + " Use one slug in both; if it is somebody else, add not-same: [tang-feng@one] there.");
        assertThatThrownBy(() -> people("one.md", TEXT, "people:\n- { slug: a2, name: 小唐, aliases: [Tang, Audrey Tang] }"))
                .hasMessageStartingWith(
                        "talk.panel.yaml:2: \"Audrey Tang\" has the slug a2 here and tang-feng in people.yaml:1.");
        assertThatThrownBy(() -> people("other.md", TEXT, "people: [ { slug: c2, name: 陳怡君, romanized: Tang Feng } ]"))
                .hasMessageStartingWith(
                        "talk.panel.yaml:1: \"Tang Feng\" has the slug c2 here and tang-feng in people.yaml:1.");
        assertThatThrownBy(() -> people("other.md", TEXT, "people: [ { slug: chen, name: 陳怡君 } ]"))
                .hasMessageContaining("people.yaml:2 says that it is somebody else");
        assertThat(people("other.md", TEXT, "people: [ { slug: chen-2, name: 陳怡君 } ]")).extracting(Person::slug)
                .containsExactly("chen-2");
    }

    @Test
    void keepsAnAliasThatASheetGivesToSomebodyElse() {
        var sheet = SheetReader
                .read(Panels.file("a.panel.yaml", "people: [ { slug: ann, name: Ann Lee, aliases: [Audrey Tang] } ]"));
        var directory = new SpeakerDirectory(PeopleReader.read(List.of(Panels.file("people.yaml", PEOPLE))), List.of(sheet));
        assertThat(directory.called("Audrey Tang", "b").orElseThrow().slug()).isEqualTo("tang-feng");
        assertThat(directory.problems()).isEmpty();
    }

    @Test
    void isDescribedByPeopleYamlThenBySheets() {
        var sheet = SheetReader.read(Panels.file("a.panel.yaml",
                "people: [ { slug: tang-feng, name: 唐鳳, aliases: [鳳], url: 'https://example.org/t', affiliation: PDIS } ]"));
        var directory = new SpeakerDirectory(PeopleReader.read(List.of(Panels.file("people.yaml", PEOPLE))), List.of(sheet));
        var declared = directory.declared("tang-feng").orElseThrow();
        assertThat(declared.names()).containsExactly("唐鳳", "Tang Feng", "Audrey Tang", "鳳");
        assertThat(declared.profile().url()).isEqualTo("https://example.org/t");
    }

    private static SpeakerDirectory directory() {
        return new SpeakerDirectory(PeopleReader.read(List.of(Panels.file("people.yaml", PEOPLE))), List.of());
    }

    private static List<Person> people(String file, String text, String sheet) {
        return new PanelReader(new ReadingOptions(directory(), 0.5))
                .panel(Panels.file(file, text), sheet == null ? null : Panels.file("talk.panel.yaml", sheet)).people();
    }
}
