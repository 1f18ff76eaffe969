package dev.roundtable.ingest.reload;

import static io.restassured.RestAssured.get;
import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.graphql.Ask;
import dev.roundtable.ingest.read.Look;
import dev.roundtable.ingest.read.SourceMemory;
import dev.roundtable.ingest.source.PanelSource;
import dev.roundtable.ingest.source.SourceFile;
import dev.roundtable.ingest.source.Sources;
import dev.roundtable.transcript.file.Problem;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** Files change while the service runs. Before each test there are two panels, rivers and lakes. */
@QuarkusTest
@TestProfile(ReloadTest.InAFolder.class)
@DisplayName("A reload")
class ReloadTest {

    private static final Path FOLDER = folder();
    /** The settings name a link to the folder. */
    private static final Path LINK = FOLDER.resolveSibling(FOLDER.getFileName() + "-link");
    private static final String RIVERS = "Ann Lee: Welcome. How are the rivers?\n\nTom Reed: They are low this year.\n";
    private static final String LAKES = "Ann Lee: And how are the lakes?\n\nTom Reed: They are cold and deep.\n";

    @Inject
    LiveCorpus corpus;

    @Inject
    CorpusReloader reloader;

    @Inject
    SourceMemory memory;

    @Inject
    AgreementMeasuring measuring;

    @Inject
    BeforePublication beforePublication;

    /** A folder of the test. The tests say when it is reloaded. */
    public static class InAFolder implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("roundtable.transcripts", linkTo(FOLDER).toString(), "roundtable.bundled", "false",
                    "roundtable.ingest.on-error", "skip", "roundtable.ingest.watch", "false",
                    "roundtable.attribution.measured", "false");
        }

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(BeforePublication.class);
        }
    }

    private static Path folder() {
        try {
            var folder = Path.of(System.getProperty("java.io.tmpdir"), "reload-" + ProcessHandle.current().pid());
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("rivers.txt"), RIVERS);
            Files.writeString(folder.resolve("lakes.txt"), LAKES);
            return folder.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the link at once. */
    private static Path linkTo(Path target) {
        try {
            var next = Files.createSymbolicLink(LINK.resolveSibling(LINK.getFileName() + "-next"), target);
            return Files.move(next, LINK, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void restore() throws Exception {
        write("rivers.txt", RIVERS);
        write("lakes.txt", LAKES);
        try (var files = Files.walk(FOLDER)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!List.of(FOLDER, FOLDER.resolve("rivers.txt"), FOLDER.resolve("lakes.txt")).contains(file)) {
                    Files.delete(file);
                }
            }
        }
        reload();
        assertThat(titles()).containsExactlyInAnyOrder("rivers=rivers", "lakes=lakes");
        assertThat(problems()).isEmpty();
    }

    @Test
    void servesAChangedSheetAndTranscript() throws Exception {
        var before = version();
        write("rivers.panel.yaml", "title: Rivers and streams\n");
        write("lakes.txt", LAKES.replace("cold", "warm"));
        var report = reload();
        assertThat(report.changed()).containsExactly("lakes", "rivers");
        assertThat(report.version()).isEqualTo(version()).isNotEqualTo(before);
        assertThat(titles()).containsExactlyInAnyOrder("rivers=Rivers and streams", "lakes=lakes");
        assertThat(text("lakes")).contains("warm").doesNotContain("cold");
        assertThat(found("warm")).isEqualTo(1);
        assertThat(found("cold")).isZero();
    }

    @Test
    void leavesTheCorpusAloneIfNothingHasChanged() throws Exception {
        var loadedAt = Ask.query("{ corpus { version loadedAt } }", Map.of()).asString();
        var report = reload();
        assertThat(report.changed()).isEmpty();
        assertThat(Ask.query("{ corpus { version loadedAt } }", Map.of()).asString()).isEqualTo(loadedAt);
    }

    @Test
    void addsMovesAndRemovesPanels() throws Exception {
        write("seas.txt", RIVERS.replace("rivers", "seas"));
        write("seas.panel.yaml", "slug: the-seas\n");
        assertThat(reload().added()).containsExactly("the-seas");
        Files.createDirectory(FOLDER.resolve("water"));
        for (var name : List.of("seas.txt", "seas.panel.yaml")) {
            Files.move(FOLDER.resolve(name), FOLDER.resolve("water").resolve(name));
        }
        assertThat(reload().changed()).containsExactly("the-seas");
        assertThat(text("the-seas")).contains("seas");
        Files.delete(FOLDER.resolve("water/seas.txt"));
        Files.delete(FOLDER.resolve("water/seas.panel.yaml"));
        assertThat(reload().removed()).containsExactly("the-seas");
        assertThat(titles()).hasSize(2);
    }

    @Test
    void keepsThePanelOfAWrongSheetUntilItIsMended() throws Exception {
        write("rivers.panel.yaml", "title: Rivers\n");
        reload();
        var version = version();
        write("rivers.panel.yaml", "title: Rivers\nspeekers: []\n");
        var report = reload();
        assertThat(report.failed()).containsExactly("rivers.txt");
        assertThat(report.problems()).extracting(Problem::file).containsExactly("rivers.panel.yaml");
        assertThat(report.problems()).extracting(Problem::line).containsExactly(2);
        assertThat(titles()).contains("rivers=Rivers");
        assertThat(version()).isEqualTo(version);
        assertThat(problems()).singleElement().asString().contains("speekers");
        var ready = get("/q/health/ready");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.jsonPath().getString("checks.find { it.name == 'corpus' }.data.problem")).contains("speekers");

        write("rivers.panel.yaml", "title: Rivers\n");
        assertThat(reload().failed()).isEmpty();
        assertThat(problems()).isEmpty();
        assertThat(version()).isEqualTo(version);
        assertThat(get("/q/health/ready").jsonPath().getString("checks.find { it.name == 'corpus' }.data.problem")).isNull();
    }

    @Test
    void reportsANewTranscriptThatIsWrong() throws Exception {
        write("empty.txt", "");
        assertThat(reload().failed()).containsExactly("empty.txt");
        assertThat(titles()).hasSize(2);
        Files.delete(FOLDER.resolve("empty.txt"));
        reload();
        assertThat(problems()).isEmpty();
    }

    @Test
    void keepsPeopleWhileTheirListIsWrong() throws Exception {
        write("people.yaml", "- { slug: tom, name: Tom Reed, affiliation: River Trust }\n");
        reload();
        assertThat(affiliation("tom")).isEqualTo("River Trust");
        write("people.yaml", "- { slug: tom, nam: Tom Reed }\n");
        var report = reload();
        assertThat(report.problems()).extracting(Problem::file).contains("people.yaml");
        assertThat(report.failed()).containsExactly("people.yaml");
        assertThat(affiliation("tom")).isEqualTo("River Trust");
        write("people.yaml", "- { slug: tom, name: Tom Reed, affiliation: Lake Trust }\n");
        reload();
        assertThat(problems()).isEmpty();
        assertThat(affiliation("tom")).isEqualTo("Lake Trust");
    }

    @Test
    void readsOtherPanelsAgainWhenASheetGivesThemNames() throws Exception {
        assertThat(speakers("lakes")).containsExactly("ann-lee", "tom-reed");
        write("rivers.panel.yaml", "people: [ { slug: dr-reed, name: Tom Reed, role: PANELIST } ]\n");
        reload();
        assertThat(speakers("rivers")).contains("dr-reed");
        assertThat(speakers("lakes")).containsExactly("ann-lee", "dr-reed");
    }

    @Test
    void readsOtherPanelsAgainEvenIfAFileChangesMeanwhile() throws Exception {
        write("rivers.panel.yaml", "people: [ { slug: dr-reed, name: Tom Reed, role: PANELIST } ]\n");
        beforePublication.run(1, () -> write("lakes.txt", LAKES.replace("cold", "warm")));
        assertThat(reload().changed()).containsExactly("lakes", "rivers");
        assertThat(speakers("lakes")).containsExactly("ann-lee", "dr-reed");
        assertThat(text("lakes")).contains("warm");
        assertThat(reloader.isOutOfDate()).isFalse();
    }

    @Test
    void readsOtherPanelsAgainEvenIfAFileNeverStaysTheSame() throws Exception {
        write("rivers.panel.yaml", "people: [ { slug: dr-reed, name: Tom Reed, role: PANELIST } ]\n");
        beforePublication.run(Integer.MAX_VALUE, () -> Files.writeString(FOLDER.resolve("lakes.txt"), ".\n", APPEND));
        reload();
        beforePublication.run(0, null);
        assertThat(speakers("lakes")).contains("dr-reed");
    }

    @Test
    void publishesNewNamesAsAVersionOfTheirOwnBeforeOtherPanelsAreReadAgain() throws Exception {
        var before = version();
        write("people.yaml", "- { slug: ann-lee, name: Ann Lee, aliases: [Annabel Quill] }\n");
        assertThat(found("speaker:Quill low")).isZero();
        assertThat(reloader.reload(memory.look(), () -> false, false).changed).isEmpty();
        assertThat(version()).isNotEqualTo(before);
        assertThat(found("speaker:Quill welcome")).isEqualTo(1);
    }

    @Test
    void publishesNoSecondVersionIfNewNamesChangeNoPanel() throws Exception {
        write("people.yaml", "- { slug: mara-lind, name: Mara Lind }\n");
        reloader.reload(memory.look(), () -> false, false);
        var published = version();
        reloader.refresh(memory.look(), () -> false, false);
        assertThat(version()).isEqualTo(published);
    }

    @Test
    void publishesNothingIfAFileChangesWhileItIsRead() throws Exception {
        write("rivers.panel.yaml", "title: First\n");
        var look = memory.look();
        write("rivers.panel.yaml", "title: Second\n");

        assertThat(reloader.reload(look, () -> false, false)).isNull();
        assertThat(reloader.refresh(look, () -> false, false)).isNull();
        assertThat(titles()).contains("rivers=rivers");

        assertThat(reload().changed()).containsExactly("rivers");
        assertThat(titles()).contains("rivers=Second");
    }

    @Test
    void publishesAFileThatNeverStaysTheSameInTheEnd() throws Exception {
        write("rivers.panel.yaml", "title: First\n");
        var look = memory.look();
        write("rivers.panel.yaml", "title: Second\n");

        assertThat(reloader.reload(look, () -> false, true).changed).containsExactly("rivers");
        assertThat(titles()).contains("rivers=Second");
    }

    @Test
    void followsTheLinkThatAConfigMapReplaces() throws Exception {
        configMap("..2026_01", "seas", "cold");
        Files.createSymbolicLink(FOLDER.resolve("..data"), Path.of("..2026_01"));
        Files.createSymbolicLink(FOLDER.resolve("seas.txt"), Path.of("..data/seas.txt"));
        Files.createSymbolicLink(FOLDER.resolve("seas.panel.yaml"), Path.of("..data/seas.panel.yaml"));
        assertThat(reload().added()).containsExactly("seas");

        configMap("..2026_02", "seas", "warm");
        Files.createSymbolicLink(FOLDER.resolve("..new"), Path.of("..2026_02"));
        Files.move(FOLDER.resolve("..new"), FOLDER.resolve("..data"), StandardCopyOption.ATOMIC_MOVE);

        assertThat(reload().changed()).containsExactly("seas");
        assertThat(text("seas")).contains("warm").doesNotContain("cold");
        assertThat(titles()).contains("seas=The warm seas");
    }

    private static void configMap(String version, String name, String word) throws IOException {
        Files.createDirectory(FOLDER.resolve(version));
        write(version + "/" + name + ".txt", "Ann Lee: How are the seas?\n\nTom Reed: They are " + word + ".\n");
        write(version + "/" + name + ".panel.yaml", "title: The " + word + " seas\n");
    }

    @Test
    void leavesASlugToThePanelThatHasIt() throws Exception {
        write("a.txt", RIVERS.replace("rivers", "ponds"));
        write("a.panel.yaml", "slug: rivers\n");
        var report = reload();
        assertThat(report.failed()).containsExactly("a.txt");
        assertThat(text("rivers")).contains("rivers").doesNotContain("ponds");
        write("lakes.panel.yaml", "slug: rivers\n");
        assertThat(reload().failed()).containsExactlyInAnyOrder("a.txt", "lakes.txt");
        assertThat(titles()).hasSize(2);
        Files.delete(FOLDER.resolve("lakes.panel.yaml"));
        write("rivers.panel.yaml", "slug: streams\n");
        reload();
        assertThat(problems()).isEmpty();
        assertThat(text("rivers")).contains("ponds");
        assertThat(text("streams")).contains("rivers");
    }

    @Test
    void exchangesTheSlugsOfTwoPanels() throws Exception {
        write("rivers.panel.yaml", "slug: lakes\n");
        write("lakes.panel.yaml", "slug: rivers\n");
        var report = reload();
        assertThat(report.changed()).containsExactly("lakes", "rivers");
        assertThat(report.added()).isEmpty();
        assertThat(report.removed()).isEmpty();
        assertThat(text("rivers")).contains("lakes");
        assertThat(text("lakes")).contains("rivers");
    }

    @Test
    void keepsThePanelsOfAFolderThatVanishes() throws Exception {
        var away = FOLDER.resolveSibling(FOLDER.getFileName() + "-away");
        Files.move(FOLDER, away);
        reload();
        assertThat(titles()).hasSize(2);
        assertThat(problems()).singleElement().asString().contains("cannot be read now");
        Files.createDirectory(FOLDER);
        reload();
        assertThat(titles()).hasSize(2);
        assertThat(problems()).singleElement().asString().contains("is empty now");
        Files.delete(FOLDER);
        Files.move(away, FOLDER);
        reload();
        assertThat(titles()).hasSize(2);
        assertThat(problems()).isEmpty();
    }

    @Test
    void keepsThePanelsOfAFolderThatIsReplacedByAnEmptyOne() throws Exception {
        var empty = Files.createTempDirectory("empty");
        linkTo(empty);
        reload();
        assertThat(titles()).hasSize(2);
        assertThat(problems()).singleElement().asString().contains("is empty now");
        write("lakes.txt", LAKES.replace("cold", "warm"));
        assertThat(reload().changed()).as("panels of a folder that is not there").isEmpty();
        linkTo(FOLDER);
        assertThat(reload().changed()).as("what was saved meanwhile").containsExactly("lakes");
        assertThat(text("lakes")).contains("warm");
        assertThat(problems()).isEmpty();
    }

    @Test
    void keepsAllPanelsOfAFolderThatIsEmptiedFileByFile() throws Exception {
        Files.delete(FOLDER.resolve("rivers.txt"));
        assertThat(memory.look().found().panels()).as("while files go").hasSize(1);
        Files.delete(FOLDER.resolve("lakes.txt"));
        reload();
        assertThat(titles()).hasSize(2);
        assertThat(problems()).singleElement().asString().contains("is empty now");
    }

    @Test
    void keepsAPanelWhoseNewTitleIsTooLong() throws Exception {
        write("rivers.panel.yaml", "title: " + "river ".repeat(3000) + "\n");
        write("lakes.panel.yaml", "title: Cold lakes\n");
        assertThat(reload().failed()).containsExactly("rivers.txt");
        assertThat(titles()).containsExactlyInAnyOrder("rivers=rivers", "lakes=Cold lakes");
        assertThat(problems()).singleElement().asString().contains("under \"title\" has 17,999 characters");
    }

    @Test
    void publishesOtherFilesIfThePathOfOneIsTooLong() throws Exception {
        var path = Path.of("a".repeat(240), "b".repeat(240), "c".repeat(240) + ".txt");
        Files.createDirectories(FOLDER.resolve(path).getParent());
        write(path.toString(), RIVERS);
        write("lakes.panel.yaml", "title: Cold lakes\n");
        assertThat(reload().failed()).containsExactly(path.toString());
        assertThat(titles()).containsExactlyInAnyOrder("rivers=rivers", "lakes=Cold lakes");
        assertThat(problems()).singleElement().asString().contains("The slug that is made from the path");
    }

    @Test
    void keepsAPanelWithATextThatTheDatabaseDoesNotTake() throws Exception {
        write("rivers.txt", "Title: " + "river ".repeat(3000) + "\n======\n\n" + RIVERS);
        write("lakes.panel.yaml", "title: Cold lakes\n");
        assertThat(reload().failed()).containsExactly("rivers.txt");
        assertThat(titles()).containsExactlyInAnyOrder("rivers=rivers", "lakes=Cold lakes");
        assertThat(problems()).singleElement().asString().contains("longer than the database takes");
    }

    @Test
    void reportsASheetWhoseWrongTextsAreLongAndServesTheOtherChanges() throws Exception {
        write("rivers.panel.yaml", "heldOn: " + "2026 ".repeat(2_100) + "\npeople: [ { slug: ann, name: Ann Lee } ]\n"
                + "cues: [ { speaker: ann, opens: " + "wrong ".repeat(2_100) + " } ]\n");
        write("lakes.panel.yaml", "title: Cold lakes\n");
        assertThat(reload().failed()).containsExactly("rivers.txt");
        assertThat(titles()).containsExactlyInAnyOrder("rivers=rivers", "lakes=Cold lakes");
        assertThat(problems()).singleElement().asString().contains("is not a date");
        write("rivers.panel.yaml", "source: { labels: IGNORE }\npeople: [ { slug: ann, name: Ann Lee } ]\n"
                + "cues: [ { speaker: ann, opens: " + "wrong ".repeat(2_100) + " } ]\n");
        assertThat(reload().failed()).containsExactly("rivers.txt");
        assertThat(problems()).singleElement().asString().contains("does not occur in the transcript");
        var before = version();
        reload();
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void measuresOtherPanelsIfOneCannotBeMeasured() {
        var look = memory.look();
        var broken = look.found().panels().stream()
                .map(panel -> panel.name().equals("lakes.txt")
                        ? new PanelSource(panel.key(), panel.path(), List.of(new Bottomless()), null)
                        : panel)
                .toList();
        var found = look.found();
        var sources = new Sources(broken, found.people(), found.bundledTerms(), found.terms(), found.files(), found.warnings(),
                found.folders());
        measuring.run(new Look(sources, look.stamps(), look.folders()), () -> false);
        var agreements = Ask.query("{ panels { nodes { slug quality { inferredAgreement } } } }", Map.of()).jsonPath();
        assertThat(agreements.<Object>get("data.panels.nodes.find { it.slug == 'rivers' }.quality.inferredAgreement"))
                .isNotNull();
        assertThat(agreements.<Object>get("data.panels.nodes.find { it.slug == 'lakes' }.quality.inferredAgreement")).isNull();
    }

    /** A file that overflows the stack of whoever reads it. */
    private record Bottomless() implements SourceFile {

        @Override
        public String name() {
            return "lakes.txt";
        }

        @Override
        public InputStream open() {
            throw new StackOverflowError();
        }

        @Override
        public Object stamp() {
            return name();
        }
    }

    private ReloadReport reload() throws Exception {
        return corpus.reload().get(1, TimeUnit.MINUTES);
    }

    private static void write(String name, String text) throws IOException {
        Files.writeString(FOLDER.resolve(name), text);
    }

    private static List<String> titles() {
        return Ask.query("{ panels(first: 100) { nodes { slug title } } }", Map.of()).jsonPath()
                .getList("data.panels.nodes.collect { it.slug + '=' + it.title }");
    }

    private static String text(String slug) {
        return Ask.query("query Text($slug: String!) { panel(slug: $slug) { turns { text } } }", Map.of("slug", slug))
                .jsonPath()
                .getList("data.panel.turns.text").toString();
    }

    private static List<String> speakers(String slug) {
        return Ask.query("query Speakers($slug: String!) { panel(slug: $slug) { participations { speaker { slug } } } }",
                Map.of("slug", slug)).jsonPath().getList("data.panel.participations.speaker.slug");
    }

    private static String affiliation(String slug) {
        return Ask.query("query Speaker($slug: String!) { speaker(slug: $slug) { affiliation } }", Map.of("slug", slug))
                .jsonPath()
                .getString("data.speaker.affiliation");
    }

    private static int found(String words) {
        return Ask.query("query Find($words: String!) { search(query: $words) { totalCount } }", Map.of("words", words))
                .jsonPath()
                .getInt("data.search.totalCount");
    }

    private static List<Object> problems() {
        return Ask.query("{ corpus { problems { file line message } } }", Map.of()).jsonPath().getList("data.corpus.problems");
    }

    private static String version() {
        return Ask.query("{ corpus { version } }", Map.of()).jsonPath().getString("data.corpus.version");
    }
}
