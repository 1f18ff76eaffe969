package dev.roundtable.ingest;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.graphql.Ask;
import dev.roundtable.ingest.IngestConfig.OnError;
import dev.roundtable.ingest.IngestConfig.Policy;
import dev.roundtable.transcript.TranscriptException;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("Loading what is wrong")
class LoadingFailuresTest extends LoadedFolder {

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
        var config = new LoadConfig(List.of(Path.of("/nowhere")), true, Policy.CHANGED, OnError.STOP, 1_000_000);
        assertThatThrownBy(() -> load(config)).hasMessageContaining("/nowhere: The folder cannot be read.");
    }

    @Test
    void refusesATurnThatIsTooLongToBeOneAndLoadsTheRest() throws IOException {
        write("long.txt", TRANSCRIPT + "More and more. ".repeat(70_000));
        write("one.txt", TRANSCRIPT);
        load(new LoadConfig(List.of(folder), true, Policy.CHANGED, OnError.SKIP, 10_000_000));
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
}
