package dev.roundtable.transcript.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.ReadingOptions;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.roster.SpeakerDirectory;
import dev.roundtable.transcript.script.Mention;
import dev.roundtable.transcript.script.PanelScript;
import dev.roundtable.transcript.sheet.PanelSheet;
import dev.roundtable.transcript.sheet.SheetReader;
import dev.roundtable.transcript.sheet.TermsReader;

class TermFinderTest {

    private static final String RIVERS = """
            - { slug: elbe, name: Elbe, names: { zh: 易北河 }, kind: PRODUCT }
            - { slug: elbe-basin, name: Elbe basin, kind: CONCEPT }
            - { slug: flow, name: flow, names: { zh: 流量 }, kind: CONCEPT, aliases: [discharge] }
            - { slug: flow-model, name: 流量模型, kind: MODEL }
            - { slug: ph, name: pH, kind: CONCEPT }
            - { slug: spree, name: Spree, kind: PRODUCT, in: ["the Spree"] }
            - { slug: oder, name: Oder, kind: PRODUCT, panels: [talk, other] }
            - { slug: inn, name: Inn, kind: PRODUCT, panels: [other] }
            """;

    @Test
    void findsNamesAndAliasesInAnyLanguage() {
        assertThat(found("Discharge of the Elbe is low, 易北河的流量很低."))
                .containsExactly("flow Discharge", "elbe Elbe", "elbe 易北河", "flow 流量");
    }

    @Test
    void needsWholeWordsOfLatinLetters() {
        assertThat(found("The overflow of Elbestadt and flows, flow-meters, the flow.")).containsExactly("flow flow",
                "flow flow");
        assertThat(found("Elbe2 und 我在Elbe附近")).containsExactly("elbe Elbe");
    }

    @Test
    void namesOneTermAtAPlaceTheLongest() {
        assertThat(found("The Elbe basin, 流量模型, 流量")).containsExactly("elbe-basin Elbe basin", "flow-model 流量模型",
                "flow 流量");
    }

    @Test
    void findsTraditionalFormsOfSimplifiedNames() {
        assertThat(found("這個流量模型")).containsExactly("flow-model 流量模型");
    }

    @Test
    void wantsNamesOfThingsAndShortFormsInTheirCase() {
        assertThat(found("We elbe through. The PH of it. The pH of it. FLOW!")).containsExactly("ph pH", "flow FLOW");
    }

    @Test
    void limitsATermToItsContexts() {
        assertThat(found("A shopping Spree ends at the Spree.")).containsExactly("spree Spree");
    }

    @Test
    void limitsATermToItsPanels() {
        assertThat(found("The Oder and the Inn.")).containsExactly("oder Oder");
    }

    @Test
    void findsWhatTheGlossaryCorrects() {
        var sheet = """
                glossary:
                  - { from: Elba, to: Elbe, term: elbe, kind: PRODUCT }
                  - { from: so long, to: Solaris, term: solaris, kind: PRODUCT, in: "with so long" }
                  - { from: Miss Elbe, to: the Elbe, term: elbe, kind: PRODUCT }
                """;
        var panel = panel("Ann: The Elba rose with so long.\n\nBob: Miss Elbe? Solaris!\n", sheet);
        assertThat(panel.mentions()).extracting(mention -> mention.turn() + " " + mention.term() + " " + words(panel, mention)
                + " < " + mention.verbatim())
                .containsExactly("1 elbe Elbe < Elba", "1 solaris Solaris < so long", "2 elbe Elbe < Miss Elbe",
                        "2 solaris Solaris < Solaris");
    }

    @Test
    void keepsAMentionThatContainsACorrection() {
        var sheet = "glossary: [ { from: bassin, to: basin, term: basin, kind: CONCEPT } ]";
        var panel = panel("Ann: The Elbe bassin.\n\nBob: A bassin.\n", sheet);
        assertThat(panel.mentions()).extracting(mention -> mention.term() + " < " + mention.verbatim())
                .containsExactly("elbe-basin < Elbe bassin", "basin < bassin");
    }

    @Test
    void namesThePeopleOfTheSheetByEveryForm() {
        var sheet = """
                people:
                  - { slug: anna-weber, name: Anna Weber, aliases: [Ann] }
                  - { slug: bo-li, name: 李波, romanized: Bo Li }
                """;
        var panel = panel("Ann: Bo Li said so.\n\n李波: Anna Weber, and Ann, and 李波 and bo li.\n", sheet);
        assertThat(panel.mentions()).extracting(Mention::term).containsExactly("bo-li", "anna-weber", "anna-weber", "bo-li");
        assertThat(panel.terms()).extracting(term -> term.kind() + " " + term.name())
                .containsExactly("PERSON 李波", "PERSON Anna Weber");
    }

    @Test
    void callsPeopleOfTheSheetAsTheSheetDoes() {
        var panel = panel("Ann: Thank you, Professor Bowly.\n\nBo Li: Yes, Ann.\n", """
                people: [ { slug: ann, name: Ann }, { slug: bo-li, name: 李波, romanized: Bo Li } ]
                glossary: [ { from: Professor Bowly, to: Professor Bo, term: bo-li, kind: PERSON } ]
                """);
        assertThat(panel.terms())
                .extracting(term -> term.kind() + " " + term.name() + " " + term.names() + " " + term.aliases())
                .contains("PERSON 李波 {en=Bo Li} [Professor Bo]");
    }

    @Test
    void namesPeopleOfLabelsOnlyByTheirFullNames() {
        assertThat(found("May I ask Tom Reed?", "Will: I will, in May.\n\nTom Reed: Yes.\n\nMay: Will you?\n"))
                .containsExactly("tom-reed Tom Reed");
    }

    @Test
    void placesMentionsInTheBodyAndInTime() {
        var panel = panel("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>𠮷 no name\n\n00:03.000 --> 00:04.500\n<v Ann>the Elbe\n",
                null);
        var mention = panel.mentions().get(0);
        var body = panel.turns().get(0).verbatim();
        assertThat(body.substring(body.offsetByCodePoints(0, mention.span().start()),
                body.offsetByCodePoints(0, mention.span().end()))).isEqualTo("Elbe");
        assertThat(mention.span().startTime()).isEqualTo(3.0);
        assertThat(mention.span().endTime()).isEqualTo(4.5);
    }

    @Test
    void givesATermOneNameInAllPanels() {
        var first = sheet("glossary: [ { from: Elba, to: the Elbe, term: river-elbe, kind: PRODUCT } ]");
        var second = sheet("glossary: [ { from: Elbo, to: Elbe, term: river-elbe, kind: CONCEPT } ]");
        var directory = new TermDirectory(TermsReader.read(List.of()), List.of(first, second));
        var panel = new PanelReader(new ReadingOptions(SpeakerDirectory.empty(), directory, 0.8))
                .panel(file("talk.md", headed("Ann: The Elbo.\n\nBob: Yes.\n")),
                        file("talk.panel.yaml", "glossary: [ { from: Elbo, to: Elbe, term: river-elbe, kind: CONCEPT } ]"));
        assertThat(panel.terms()).extracting(term -> term.kind() + " " + term.name()).containsExactly("PRODUCT the Elbe");
    }

    @Test
    void keepsATermThatIsNoPersonThoughASpeakerHasItsSlug() {
        var terms = TermsReader.read(List.of(file("terms.yaml", "- { slug: claude, name: Claude, kind: MODEL }")));
        var panel = new PanelReader(new ReadingOptions(SpeakerDirectory.empty(), new TermDirectory(terms, List.of()), 0.8))
                .panel(file("talk.md", headed("Claude: Hello.\n\nBob: Is Claude better than you?\n\nClaude: No.\n")), null);
        assertThat(panel.terms()).extracting(term -> term.kind() + " " + term.name()).containsExactly("MODEL Claude");
        assertThat(panel.mentions()).extracting(Mention::term).containsExactly("claude");
        assertThat(panel.problems()).extracting(Problem::toString)
                .containsExactly("talk.md: The speaker Claude has the slug \"claude\""
                        + " of a term of the kind MODEL, so no mention is one of the speaker. Give the person another slug in the panel sheet under"
                        + " people.");
    }

    @Test
    void takesAPersonForATermWithoutAKind() {
        var panel = panel("Ann: Thank you, Bow.\n\nBo: Yes.\n", """
                people: [ { slug: bo, name: Bo } ]
                glossary: [ { from: Bow, to: Bo, term: bo } ]
                """);
        assertThat(panel.terms()).extracting(term -> term.kind() + " " + term.name()).containsExactly("PERSON Bo");
        assertThat(panel.problems()).isEmpty();
    }

    @Test
    @Timeout(20)
    void findsManyCorrectionsInOneTurn() {
        int times = 150_000;
        var sheet = "glossary: [ { from: Elba, to: Elbe, term: elbe, kind: PRODUCT } ]";
        var panel = panel("Ann: " + "Elba. ".repeat(times) + "\n\nBob: Yes.\n", sheet);
        assertThat(panel.mentions()).hasSize(times).last().extracting(Mention::verbatim).isEqualTo("Elba");
    }

    private static List<String> found(String words) {
        return found(words, "Ann: %s\n\nBob: Yes.\n\nAnn: So it is.\n".formatted(words));
    }

    private static List<String> found(String words, String transcript) {
        var panel = panel(transcript.contains(words) ? transcript : transcript + "\nWill: " + words + "\n", null);
        return panel.mentions().stream().map(mention -> mention.term() + " " + words(panel, mention)).toList();
    }

    private static PanelScript panel(String transcript, String sheet) {
        var terms = TermsReader.read(List.of(file("terms.yaml", RIVERS)));
        var sheets = sheet == null ? List.<PanelSheet>of() : List.of(sheet(sheet));
        return new PanelReader(new ReadingOptions(SpeakerDirectory.empty(), new TermDirectory(terms, sheets), 0.8))
                .panel(file("talk.md", headed(transcript)), sheet == null ? null : file("talk.panel.yaml", sheet));
    }

    /** Puts labels into headings, which need no other evidence. */
    private static String headed(String transcript) {
        return transcript.replaceAll("(?m)^(\\p{L}[\\p{L} ]*): ", "### $1:\n\n");
    }

    private static PanelSheet sheet(String text) {
        return SheetReader.read(file("talk.panel.yaml", text));
    }

    private static TextFile file(String name, String text) {
        return new TextFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String words(PanelScript panel, Mention mention) {
        var text = panel.turns().get(mention.turn() - 1).text();
        return text.substring(text.offsetByCodePoints(0, mention.textStart()), text.offsetByCodePoints(0, mention.textEnd()));
    }
}
