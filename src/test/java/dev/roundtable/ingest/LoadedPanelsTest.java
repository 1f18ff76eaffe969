package dev.roundtable.ingest;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

import org.hibernate.StatelessSession;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.graphql.Ask;
import dev.roundtable.ingest.read.SourceReader.Read;
import dev.roundtable.ingest.source.IngestConfig.OnError;
import dev.roundtable.ingest.source.IngestConfig.Policy;
import dev.roundtable.store.entity.CandidateBytes;
import dev.roundtable.store.entity.Columns;
import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.script.PanelDetails;
import dev.roundtable.transcript.script.PanelScript;
import dev.roundtable.transcript.script.Turn;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("Loading a panel")
class LoadedPanelsTest extends LoadedFolder {

    @Inject
    StatelessSession session;

    @Test
    void leavesNothingOfAPanelThatCannotBeStored() throws IOException {
        write("one.txt", TRANSCRIPT);
        load(Policy.CHANGED, OnError.STOP);
        var read = PanelReader.read(new TextFile("one.txt", TRANSCRIPT.getBytes(StandardCharsets.UTF_8)), null);
        var turn = read.turns().get(0);
        var turns = List.of(turn,
                new Turn(turn.id(), 2, turn.kind(), null, "x", "x", turn.span(), turn.attribution(), List.of(), List.of(),
                        turn.question(), null));
        var twice = new PanelScript(read.id(), read.slug(), List.of(), "New", read.language(), null, PanelDetails.NONE, null,
                read.source(), read.people(), turns, read.questions(), read.terms(), read.mentions(), read.quality(),
                List.of());
        var key = folder.toRealPath().resolve("one.txt").toString();
        assertThatThrownBy(() -> panels.replace(key, new Read("new", twice, "new", null)))
                .isInstanceOf(PersistenceException.class);
        assertThat(Ask.query("{ panel(slug: \"one\") { title turns { text } } }", Map.of()).jsonPath()
                .getString("data.panel.title")).isEqualTo("A talk");
        assertThat(corpus.known().get(key).contentHash).isNotEqualTo("new");
    }

    @Test
    void refusesATurnThatIsLongerThanTheDatabaseTakes() throws IOException {
        write("one.txt", TRANSCRIPT);
        load(Policy.CHANGED, OnError.STOP);
        var read = PanelReader.read(new TextFile("one.txt", TRANSCRIPT.getBytes(StandardCharsets.UTF_8)), null);
        var turn = read.turns().get(0);
        var words = "x".repeat(Columns.WORDS + 1);
        var turns = List.of(
                new Turn(turn.id(), 1, turn.kind(), null, words, words, turn.span(), turn.attribution(), List.of(), List.of(),
                        turn.question(), null));
        var tooLong = new PanelScript(read.id(), read.slug(), List.of(), "New", read.language(), null, PanelDetails.NONE, null,
                read.source(), read.people(), turns, read.questions(), read.terms(), read.mentions(), read.quality(),
                List.of());
        var key = folder.toRealPath().resolve("one.txt").toString();
        assertThatThrownBy(() -> panels.replace(key, new Read("new", tooLong, "new", null)))
                .isInstanceOf(TranscriptException.class).hasMessageContaining("longer than the database takes");
        assertThat(Ask.query("{ panel(slug: \"one\") { title } }", Map.of()).jsonPath().getString("data.panel.title"))
                .isEqualTo("A talk");
    }

    @Test
    void findsAPanelByASlugThatItHadBefore() throws IOException {
        write("one.txt", "Ann: Welcome. What is new, Bob?\n\nBob: Much.\n\nAnn: And what is old?\n\nBob: Little.\n");
        write("one.panel.yaml", "slug: new\nformerSlugs: [old, older, taken]\n");
        write("two.txt", TRANSCRIPT);
        write("two.panel.yaml", "slug: two\nformerSlugs: [older]\n");
        write("taken.txt", TRANSCRIPT);
        load(Policy.CHANGED, OnError.STOP);
        assertThat(List.of(found("new"), found("old"), found("OLD"))).as("its slugs").containsOnly("new");
        assertThat(found("taken")).as("a slug that another panel has now").isEqualTo("taken");
        assertThat(found("older")).as("a former slug of two panels").isEqualTo("new");
        assertThat(found("oldest")).as("a slug that no panel ever had").isNull();
        assertThat(Ask.query("{ answers(filter: { panel: \"old\" }) { nodes { panel { slug } } } }", Map.of()).jsonPath()
                .getList("data.answers.nodes.panel.slug")).as("answers of a former slug").isNotEmpty().containsOnly("new");
        write("one.panel.yaml", "slug: new\n");
        load(Policy.CHANGED, OnError.STOP);
        assertThat(found("old")).as("a slug that the sheet names no more").isNull();
        assertThat(found("older")).as("a former slug of one panel now").isEqualTo("two");
    }

    private static String found(String slug) {
        return Ask.query("query($slug: String!) { panel(slug: $slug) { slug } }", Map.of("slug", slug)).jsonPath()
                .getString("data.panel.slug");
    }

    @Test
    void leavesNoReferenceToWhatIsGone() throws IOException {
        write("one.txt", "Ann: Welcome. What is new, Bob?\n\nBob: Much.\n\nAnn: And what is old?\n\nBob: Little.\n");
        load(Policy.CHANGED, OnError.STOP);
        assertThat(rows("Turn")).isPositive();
        write("one.txt", "Ann: Welcome. Who is new, Cy?\n\nCy: Many.\n\nAnn: And who is old?\n\nCy: Few.\n");
        load(Policy.CHANGED, OnError.STOP);
        assertNoOrphans();
        Files.delete(folder.resolve("one.txt"));
        load(Policy.CHANGED, OnError.STOP);
        assertNoOrphans();
    }

    /** The database itself does not check these. */
    private void assertNoOrphans() {
        for (var reference : List.of("Turn.panel", "Turn.speaker", "Turn.question", "Turn.prompt",
                "Correction.turn", "Mention.turn", "Mention.panel", "Mention.speaker", "Question.panel",
                "Question.parent", "Question.askedBy", "Addressee.question", "Addressee.speaker")) {
            var from = reference.substring(0, reference.indexOf('.')) + "Entity";
            var by = reference.substring(reference.indexOf('.') + 1);
            var to = Map.of("prompt", "Turn", "turn", "Turn", "panel", "Panel", "parent", "Question", "question", "Question")
                    .getOrDefault(by, "Speaker") + "Entity";
            var key = List.of("panel", "speaker", "askedBy").contains(by) ? "slug" : "id";
            assertThat(
                    count("from %s e where e.%s.%s is not null and e.%s.%s not in (select t.%s from %s t)".formatted(from, by,
                            key, by, key, key, to)))
                    .as(reference).isZero();
        }
        var slugs = select("select s.slug from SpeakerEntity s", String.class);
        for (var bytes : select("select t.candidates from TurnEntity t where t.candidates is not null", byte[].class)) {
            assertThat(CandidateBytes.read(bytes)).extracting(CandidateBytes.Candidate::speaker).isSubsetOf(slugs);
        }
    }

    private long rows(String kind) {
        return count("from " + kind + "Entity e");
    }

    private long count(String from) {
        return select("select count(*) " + from, Long.class).get(0);
    }

    private <T> List<T> select(String query, Class<T> type) {
        return QuarkusTransaction.requiringNew().call(() -> session.createSelectionQuery(query, type).list());
    }
}
