package dev.roundtable.ingest;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

import org.hibernate.StatelessSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.roundtable.graphql.Ask;
import dev.roundtable.ingest.IngestConfig.OnError;
import dev.roundtable.ingest.IngestConfig.Policy;
import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.PanelScript;
import dev.roundtable.transcript.TextFile;
import dev.roundtable.transcript.TranscriptException;
import dev.roundtable.transcript.Turn;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("Loading")
class LoadingTest {

    private static final String TRANSCRIPT = "Title: A talk\nVideo ID: v\n====\n\nWelcome. How are you? I am well.\n";

    @Inject
    PanelWriter panels;
    @Inject
    CorpusWriter corpus;
    @Inject
    LoadingState state;
    @Inject
    StatelessSession session;
    @TempDir
    Path folder;

    @BeforeEach
    void loadTheBundledPanel() {
        load(new Config(List.of(), true, Policy.ALWAYS, OnError.STOP, 1_000_000));
    }

    @AfterEach
    void restore() {
        loadTheBundledPanel();
    }

    @Test
    void takesEveryTranscriptOfAFolder() throws IOException {
        write("one.txt", TRANSCRIPT);
        write("two.txt", TRANSCRIPT.replace("A talk", "Another"));
        load(Policy.CHANGED, OnError.STOP);
        assertThat(slugs()).containsExactly("agi-next-2026", "one", "two");
        assertThat(get("/q/health/ready").jsonPath().getInt("checks.find { it.name == 'corpus' }.data.panels")).isEqualTo(3);
    }

    @Test
    void keepsIdsOverAReload() throws IOException {
        var before = Ask.forData("answers", Map.of()).getList("answers.edges.node.id");
        load(Policy.ALWAYS, OnError.STOP);
        assertThat(Ask.forData("answers", Map.of()).getList("answers.edges.node.id")).isEqualTo(before);
    }

    @Test
    void replacesWhatChangedAndForgetsWhatIsGone() throws IOException {
        write("one.txt", TRANSCRIPT);
        load(Policy.CHANGED, OnError.STOP);
        var version = version();
        load(Policy.CHANGED, OnError.STOP);
        assertThat(version()).isEqualTo(version);

        write("one.panel.yaml", "slug: first\ntitle: First talk\n");
        load(Policy.CHANGED, OnError.STOP);
        assertThat(slugs()).containsExactly("agi-next-2026", "first");
        assertThat(version()).isNotEqualTo(version);

        Files.delete(folder.resolve("one.txt"));
        Files.delete(folder.resolve("one.panel.yaml"));
        load(Policy.CHANGED, OnError.STOP);
        assertThat(slugs()).containsExactly("agi-next-2026");
    }

    @Test
    void leavesACorpusAloneThatHasNotChanged() throws IOException {
        write("one.txt", TRANSCRIPT);
        load(Policy.CHANGED, OnError.STOP);
        var loadedAt = Ask.forData("corpus", Map.of()).getString("corpus.loadedAt");
        load(Policy.CHANGED, OnError.STOP);
        assertThat(Ask.forData("corpus", Map.of()).getString("corpus.loadedAt")).isEqualTo(loadedAt);
    }

    @Test
    void completesWhatBrokeOff() throws IOException {
        write("one.txt", TRANSCRIPT);
        write("one.panel.yaml", "people: [ { slug: ann, name: Ann, affiliation: ACME } ]\n");
        write("two.txt", "");
        assertThatThrownBy(() -> load(Policy.CHANGED, OnError.STOP)).hasMessageContaining("two.txt");
        assertThat(corpus.isComplete()).isFalse();
        Files.delete(folder.resolve("two.txt"));
        load(Policy.CHANGED, OnError.STOP);
        assertThat(slugs()).containsExactly("agi-next-2026", "one");
        assertThat(Ask.query("{ speaker(slug: \"ann\") { affiliation } }", Map.of()).jsonPath()
                .getString("data.speaker.affiliation")).isEqualTo("ACME");
    }

    @Test
    void leavesNothingOfAPanelThatCannotBeStored() throws IOException {
        write("one.txt", TRANSCRIPT);
        load(Policy.CHANGED, OnError.STOP);
        var read = PanelReader.read(new TextFile("one.txt", TRANSCRIPT.getBytes(StandardCharsets.UTF_8)), null);
        var turn = read.turns().get(0);
        var turns = List.of(turn,
                new Turn(turn.id(), 2, turn.kind(), null, "x", "x", turn.span(), turn.attribution(), List.of(),
                        turn.question(), null));
        var twice = new PanelScript(read.id(), read.slug(), "New", read.language(), null, null, null, null, read.source(),
                read.people(), turns, read.questions(), read.quality(), List.of());
        var key = folder.toRealPath().resolve("one.txt").toString();
        assertThatThrownBy(() -> panels.replace(key, "new", twice)).isInstanceOf(PersistenceException.class);
        assertThat(Ask.query("{ panel(slug: \"one\") { title turns { text } } }", Map.of()).jsonPath()
                .getString("data.panel.title")).isEqualTo("A talk");
        assertThat(corpus.known().get(key).contentHash).isNotEqualTo("new");
    }

    @Test
    void leavesNoReferenceToWhatIsGone() throws IOException {
        write("one.txt", "Ann: Welcome. What is new, Bob?\n\nBob: Much.\n\nAnn: And what is old?\n\nBob: Little.\n");
        load(Policy.CHANGED, OnError.STOP);
        assertThat(rows("Evidence")).isPositive();
        write("one.txt", "Ann: Welcome. Who is new, Cy?\n\nCy: Many.\n\nAnn: And who is old?\n\nCy: Few.\n");
        load(Policy.CHANGED, OnError.STOP);
        assertNoOrphans();
        Files.delete(folder.resolve("one.txt"));
        load(Policy.CHANGED, OnError.STOP);
        assertNoOrphans();
    }

    /** The database itself does not check these. */
    private void assertNoOrphans() {
        for (var reference : List.of("Turn.panel", "Turn.speaker", "Turn.question", "Turn.prompt", "Evidence.turn",
                "Correction.turn", "Candidate.turn", "Candidate.speaker")) {
            var from = reference.substring(0, reference.indexOf('.')) + "Entity";
            var by = reference.substring(reference.indexOf('.') + 1);
            var to = (by.equals("prompt") ? "Turn" : Character.toUpperCase(by.charAt(0)) + by.substring(1)) + "Entity";
            var key = List.of("panel", "speaker").contains(by) ? "slug" : "id";
            assertThat(
                    count("from %s e where e.%s.%s is not null and e.%s.%s not in (select t.%s from %s t)".formatted(from, by,
                            key, by, key, key, to)))
                    .as(reference).isZero();
        }
    }

    private long rows(String kind) {
        return count("from " + kind + "Entity e");
    }

    private long count(String from) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createSelectionQuery("select count(*) " + from, Long.class).getSingleResult());
    }

    @Test
    void readsNothingByThePolicyNever() throws IOException {
        write("one.txt", TRANSCRIPT);
        load(Policy.NEVER, OnError.STOP);
        assertThat(slugs()).containsExactly("agi-next-2026");
    }

    @Test
    void stopsAtAWrongTranscript() throws IOException {
        write("one.txt", "no header");
        assertThatThrownBy(() -> load(Policy.CHANGED, OnError.STOP)).isInstanceOf(TranscriptException.class)
                .hasMessageContaining("one.txt");
    }

    @Test
    void leavesAWrongTranscriptOutWhenAskedToAndReportsIt() throws IOException {
        write("one.txt", TRANSCRIPT);
        write("two.txt", "");
        write("three.txt", TRANSCRIPT);
        write("three.panel.yaml", "slug: three\ntitel: Three\n");
        load(Policy.CHANGED, OnError.SKIP);
        assertThat(slugs()).containsExactly("agi-next-2026", "one");
        var problems = Ask.forData("corpus", Map.of());
        assertThat(problems.getList("corpus.problems.file")).containsExactly("three.panel.yaml", "two.txt");
        assertThat(problems.getList("corpus.problems.severity")).containsOnly("ERROR");
        assertThat(problems.getInt("corpus.problems[0].line")).isEqualTo(2);
        assertThat(problems.getString("corpus.problems[0].message")).contains("Did you mean \"title\"?");
        assertThat(get("/q/health/ready").jsonPath().getInt("checks.find { it.name == 'corpus' }.data.filesFailed"))
                .isEqualTo(2);
    }

    @Test
    void refusesTwoPanelsOfOneSlug() throws IOException {
        write("one.txt", TRANSCRIPT);
        write("two.txt", TRANSCRIPT);
        write("two.panel.yaml", "slug: one\n");
        assertThatThrownBy(() -> load(Policy.CHANGED, OnError.STOP))
                .hasMessageContaining("two.txt: The slug \"one\" is already that of the panel in one.txt.");
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        Files.write(folder.resolve("large.txt"), new byte[50_000_000]);
        assertThatThrownBy(() -> load(Policy.CHANGED, OnError.STOP))
                .hasMessageContaining("large.txt: The file is larger than 1,000,000 bytes.")
                .hasMessageContaining("roundtable.ingest.max-file-size");
    }

    @Test
    void refusesASheetWithoutTranscript() throws IOException {
        write("one.panel.yaml", "slug: one\n");
        assertThatThrownBy(() -> load(Policy.CHANGED, OnError.STOP))
                .hasMessageContaining("one.panel.yaml: There is no transcript beside this sheet.");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        var config = new Config(List.of(Path.of("/nowhere")), true, Policy.CHANGED, OnError.STOP, 1_000_000);
        assertThatThrownBy(() -> load(config)).hasMessageContaining("/nowhere: The folder cannot be read.");
    }

    @Test
    void exchangesTheSlugsOfTwoPanels() throws IOException {
        write("one.txt", TRANSCRIPT);
        write("one.panel.yaml", "slug: a\ntitle: One\n");
        write("two.txt", TRANSCRIPT);
        write("two.panel.yaml", "slug: b\ntitle: Two\n");
        load(Policy.CHANGED, OnError.STOP);
        write("one.panel.yaml", "slug: b\ntitle: One\n");
        write("two.panel.yaml", "slug: a\ntitle: Two\n");
        load(Policy.CHANGED, OnError.STOP);
        assertThat(Ask.forData("panels", Map.of()).getList("panels.edges.node.title"))
                .containsExactly("Two", "清华 AGI-Next 圆桌对话", "One");
    }

    @Test
    void describesASpeakerAsTheSheetDoesNow() throws IOException {
        write("one.txt", TRANSCRIPT);
        write("one.panel.yaml", "people: [ { slug: ann, name: An, affiliation: Old } ]\n");
        load(Policy.CHANGED, OnError.STOP);
        write("one.panel.yaml", "people: [ { slug: ann, name: Ann Smith } ]\n");
        load(Policy.CHANGED, OnError.STOP);
        var data = Ask.query("{ speaker(slug: \"ann\") { name affiliation } }", Map.of()).jsonPath();
        assertThat(data.getString("data.speaker.name")).isEqualTo("Ann Smith");
        assertThat(data.getString("data.speaker.affiliation")).isNull();
    }

    @Test
    void refusesATurnThatIsTooLongToBeOneAndLoadsTheRest() throws IOException {
        write("long.txt", TRANSCRIPT + "More and more. ".repeat(70_000));
        write("one.txt", TRANSCRIPT);
        load(new Config(List.of(folder), true, Policy.CHANGED, OnError.SKIP, 10_000_000));
        assertThat(slugs()).containsExactly("agi-next-2026", "one");
        assertThat(Ask.forData("corpus", Map.of()).getString("corpus.problems[0].message"))
                .isEqualTo("One turn has more than 1,000,000 characters.");
    }

    @Test
    void warnsOfAGlossaryEntryThatNeverMatches() throws IOException {
        write("one.txt", TRANSCRIPT);
        write("one.panel.yaml", "glossary:\n  - { from: Welcom you, to: Welcome }\n");
        load(Policy.CHANGED, OnError.STOP);
        var problems = Ask.forData("corpus", Map.of());
        assertThat(problems.getList("corpus.problems.severity")).containsExactly("WARNING");
        assertThat(problems.getInt("corpus.problems[0].line")).isEqualTo(2);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void load(Policy policy, OnError onError) {
        load(new Config(List.of(folder), true, policy, onError, 1_000_000));
    }

    private void load(Config config) {
        new Loading(config, panels, corpus, state).run();
    }

    private static List<String> slugs() {
        return Ask.forData("panels", Map.of()).getList("panels.nodes.slug");
    }

    private static String version() {
        return Ask.forData("corpus", Map.of()).getString("corpus.version");
    }

    record Config(List<Path> folders, boolean bundled, Policy policy, OnError onError, long limit)
            implements
                IngestConfig,
                IngestConfig.Ingest,
                IngestConfig.AttributionOptions {

        @Override
        public Optional<List<Path>> transcripts() {
            return Optional.of(folders);
        }

        @Override
        public Ingest ingest() {
            return this;
        }

        @Override
        public AttributionOptions attribution() {
            return this;
        }

        @Override
        public double minConfidence() {
            return 0.35;
        }

        @Override
        public boolean measured() {
            return true;
        }

        @Override
        public MemorySize maxFileSize() {
            return new MemorySize(BigInteger.valueOf(limit));
        }

        @Override
        public Duration patience() {
            return Duration.ZERO;
        }
    }
}
