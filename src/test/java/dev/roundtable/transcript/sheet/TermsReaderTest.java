package dev.roundtable.transcript.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.script.Term;

class TermsReaderTest {

    @Test
    void readsTermsWithNamesByLanguage() {
        var terms = read(
                """
                        terms:
                          - { slug: elbe, name: Elbe, names: { zh: 易北河, cs: Labe }, kind: PRODUCT, aliases: [River Elbe], in: ["the Elbe"] }
                        """);
        var entry = terms.of("elbe").orElseThrow();
        assertThat(entry.term().forms()).containsExactly("Elbe", "Labe", "易北河", "River Elbe");
        assertThat(entry.in()).containsExactly("the Elbe");
    }

    @Test
    void reportsAllProblemsWithTheirLines() {
        assertThat(problems("""
                - { slug: elbe, name: Elbe, kind: RIVER }
                - { slug: El be, name: Elba, kind: PRODUCT, colour: blue }
                - { slug: spree, name: Spree }
                - { slug: spree, name: Havel, kind: PRODUCT }
                - { slug: oder, name: oder, kind: PRODUCT, aliases: [spree] }
                - { slug: danube, name: Danube, kind: PRODUCT, panels: [No Slug] }
                - { slug: rhine, name: Rhine, kind: PRODUCT, names: { "z z": Rhein }, in: ["the Rhein"] }
                """)).containsExactlyInAnyOrder(
                "1 \"RIVER\" is not a kind.",
                "2 Unknown key \"colour\" in a term.",
                "2 \"El be\" cannot be a slug.",
                "3 A term needs \"kind\".",
                "4 The slug \"spree\" is already that of \"Spree\" in terms.yaml:3.",
                "5 \"spree\" already names spree in terms.yaml:3.",
                "6 \"No Slug\" cannot be a slug.",
                "7 \"z z\" is not a language tag.",
                "7 The context \"the Rhein\" contains no form of the term.");
    }

    @Test
    void readsTheLanguagesOfNamesAsCanonicalTags() {
        var terms = read("- { slug: qwen, name: 千问, kind: MODEL, names: { zh-hant: 通義, EN: Qwen, jpn: クウェン, fr: '' } }\n");
        assertThat(terms.of("qwen").orElseThrow().term().names()).containsOnlyKeys("en", "ja", "zh-Hant");
    }

    @Test
    void refusesTwoNamesInOneLanguage() {
        assertThat(problems("- { slug: a, name: A, kind: MODEL, names: { en: B, EN: C } }\n"))
                .containsExactly("1 The names have the language \"en\" twice.");
        assertThat(problems("- slug: a\n  name: A\n  kind: MODEL\n  names:\n    en: B\n    en: C\n"))
                .containsExactly("6 The key \"en\" stands twice in \"names\".");
    }

    @Test
    void allowsOneFormForTermsOfOtherPanelsOrContexts() {
        var terms = read("""
                - { slug: elbe, name: Elbe, kind: PRODUCT }
                - { slug: elbe-journal, name: Elbe, kind: COMPANY, panels: [press-2026, media-2026] }
                - { slug: elbe-film, name: The Elbe, aliases: [Elbe], kind: PRODUCT, in: ["the film Elbe"] }
                """);
        assertThat(terms.of("elbe-journal").orElseThrow().panels()).containsExactly("press-2026", "media-2026");
        assertThat(terms.entries()).hasSize(3);
    }

    @Test
    void prefersItsOwnTermsToOthersOfTheSameSlugOrForm() {
        var own = read("""
                - { slug: elbe, name: Elbe, kind: PRODUCT }
                - { slug: lake, name: 湖, kind: CONCEPT, aliases: [Lake] }
                """);
        var others = read("""
                - { slug: elbe, name: Labe, kind: CONCEPT }
                - { slug: see, name: See, names: { en: lake }, kind: CONCEPT }
                - { slug: spree, name: Spree, kind: PRODUCT }
                """);
        var both = own.with(others);
        assertThat(both.entries()).extracting(entry -> entry.term().slug()).containsExactly("elbe", "lake", "spree");
        assertThat(both.of("elbe").orElseThrow().term().name()).isEqualTo("Elbe");
        assertThat(both).hasToString(own + read("- { slug: spree, name: Spree, kind: PRODUCT }").toString());
    }

    @Test
    void refusesWhatIsNoList() {
        assertThat(problems("- just: a text")).first().asString().contains("Unknown key \"just\"");
        assertThat(problems("elbe")).isNotEmpty();
        assertThat(problems("")).isNotEmpty();
    }

    @Test
    void readsTheTermsOfTheBundledPanel() throws IOException {
        var terms = read(Files.readString(Path.of("src/main/resources/transcripts/terms.yaml")));
        assertThat(terms.entries().size()).isBetween(100, 200);
        assertThat(terms.entries().stream().map(entry -> entry.term().kind()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Term.Kind.values());
    }

    private static Terms read(String text) {
        return TermsReader.read(List.of(file(text)));
    }

    private static List<String> problems(String text) {
        var problems = catchThrowableOfType(TranscriptException.class, () -> read(text)).problems();
        return problems.stream()
                .map(problem -> problem.line() + " " + problem.message().replaceAll(" (?:Did|The nearest).*", "")).toList();
    }

    private static TextFile file(String text) {
        return new TextFile("terms.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
