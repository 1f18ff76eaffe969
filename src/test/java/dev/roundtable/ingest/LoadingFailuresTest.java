package dev.roundtable.ingest;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.graphql.Ask;
import dev.roundtable.ingest.read.Declarations;
import dev.roundtable.ingest.read.SourceReader;
import dev.roundtable.ingest.source.IngestConfig.OnError;
import dev.roundtable.ingest.source.IngestConfig.Policy;
import dev.roundtable.ingest.source.Sources;
import dev.roundtable.transcript.file.TranscriptException;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("Loading wrong sources")
class LoadingFailuresTest extends LoadedFolder {

    @Test
    void stopsAtAWrongTranscript() throws IOException {
        write("one.txt", "no header");
        var failure = catchThrowable(() -> load(Policy.CHANGED, OnError.STOP));
        assertThat(failure).isInstanceOf(TranscriptException.class).hasMessageContaining("one.txt");
        var config = new LoadConfig(List.of(folder), true, Policy.CHANGED, OnError.STOP, 1_000_000);
        assertThat(new LoadOnStart(null, null, config, database).explain("Loading", failure)).startsWith(
                "A panel could not be loaded, so the service does not start (roundtable.ingest.on-error=skip loads the others).\n");
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
                .hasMessageContaining("two.txt: The slug \"one\" is that of 2 panels: one.txt, two.txt.");
    }

    @Test
    void namesAllPanelsOfOneSlugAtOnce() throws IOException {
        write("one.txt", TRANSCRIPT);
        for (var name : List.of("two", "three")) {
            write(name + ".txt", TRANSCRIPT);
            write(name + ".panel.yaml", "slug: one\n");
        }
        load(Policy.CHANGED, OnError.SKIP);
        assertThat(slugs()).containsExactly("agi-next-2026", "one");
        assertThat(Ask.forData("corpus", Map.of()).<String>getList("corpus.problems.message")).hasSize(2).allSatisfy(
                message -> assertThat(message).isEqualTo("The slug \"one\" is that of 3 panels: one.txt, three.txt, two.txt."));
    }

    @Test
    void tellsOfAllThatIsWrongAtOnceAndStoresNothingAfterIt() throws IOException {
        for (var name : List.of("a", "b", "c", "d", "e")) {
            write(name + ".txt", "no header");
        }
        write("f.txt", TRANSCRIPT);
        write("g.txt", TRANSCRIPT);
        write("g.panel.yaml", "slug: f\n");
        assertThatThrownBy(() -> load(Policy.CHANGED, OnError.STOP)).isInstanceOf(TranscriptException.class)
                .hasMessageContainingAll("a.txt:", "b.txt:", "c.txt:", "d.txt:", "e.txt:", "2 panels: f.txt, g.txt");
        assertThat(corpus.known()).containsOnlyKeys("bundled:agi-next-2026");
    }

    @Test
    void namesTheFilesThatAreNotUsedBesideARicherOneOfTheSameTalk() throws IOException {
        write("talk.txt", "nothing but words");
        write("talk.srt", "1\n00:00:01,000 --> 00:00:02,000\nHow are the rivers?\n");
        write("talk.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna Weber>How are the rivers?\n");
        load(Policy.CHANGED, OnError.STOP);
        assertThat(slugs()).containsExactly("agi-next-2026", "talk");
        assertThat(Ask.forData("panel-page", Map.of("slug", "talk")).getList("panel.participations.speaker.name"))
                .containsExactly("Anna Weber");
        var problems = Ask.forData("corpus", Map.of());
        assertThat(problems.getList("corpus.problems.file")).containsExactly("talk.srt", "talk.txt");
        assertThat(problems.getList("corpus.problems.severity")).containsOnly("WARNING");
        assertThat(problems.<String>getList("corpus.problems.message"))
                .allMatch(message -> message.startsWith("This file is not used, but talk.vtt of the same name: "));
    }

    @Test
    void tellsHowManyFilesThereAreAndHowManyAreNoTranscripts() throws IOException {
        Files.createDirectories(folder.resolve("2017"));
        write("talk.txt", TRANSCRIPT);
        write("2017/talk.txt", TRANSCRIPT);
        write("2017/talk.pdf", "x");
        load(Policy.CHANGED, OnError.STOP);
        assertThat(slugs()).containsExactly("2017-talk", "agi-next-2026", "talk");
        var ready = get("/q/health/ready").jsonPath();
        assertThat(ready.getInt("checks.find { it.name == 'corpus' }.data.filesFound")).isEqualTo(3);
        assertThat(ready.getInt("checks.find { it.name == 'corpus' }.data.filesIgnored")).isEqualTo(1);
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        Files.write(folder.resolve("large.txt"), new byte[50_000_000]);
        assertThatThrownBy(() -> load(Policy.CHANGED, OnError.STOP))
                .hasMessageContaining("large.txt: The file is larger than 1,000,000 bytes.")
                .hasMessageContaining("roundtable.ingest.max-file-size");
    }

    @Test
    void refusesAPathWithoutAShortSlugAndLoadsTheRest() throws IOException {
        var path = Path.of("a".repeat(240), "b".repeat(240), "c".repeat(240));
        Files.createDirectories(folder.resolve(path).getParent());
        write(path + ".txt", TRANSCRIPT);
        write("one.txt", TRANSCRIPT);
        load(Policy.CHANGED, OnError.SKIP);
        assertThat(slugs()).containsExactly("agi-next-2026", "one");
        var problems = Ask.forData("corpus", Map.of());
        assertThat(problems.getList("corpus.problems.file")).containsExactly(path + ".txt");
        assertThat(problems.getString("corpus.problems[0].message")).contains("has 722 characters; 290 are allowed");
        assertThat(problems.getString("corpus.problems[0].remedy")).startsWith("Set `slug:` in the panel sheet");

        write(path + ".panel.yaml", "slug: deep\n");
        load(Policy.CHANGED, OnError.SKIP);
        assertThat(slugs()).containsExactly("agi-next-2026", "deep", "one");
    }

    @Test
    void loadsAPanelOfTheLongestSlugWithAnAnonymousSpeaker() throws IOException {
        var path = Path.of("a".repeat(144), "b".repeat(145));
        Files.createDirectories(folder.resolve(path).getParent());
        write(path + ".txt", "Speaker 1: How are the rivers?\n\nAnn Lee: They are low.\n\nSpeaker 1: Thank you.\n");
        load(Policy.CHANGED, OnError.STOP);
        assertThat(slugs()).contains(path.toString().replace('/', '-'));
    }

    @Test
    void reportsAFileInFoldersWhoseNamesCannotBeDecoded() throws Exception {
        // Each byte takes three characters in a URI.
        var commands = "cd \"$0\"; for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14; do"
                + " name=$(printf '%240s' | sed 's/ /\\xff/g'); mkdir \"$name\"; cd -P \"$name\"; done; echo words > talk.txt";
        assertThat(new ProcessBuilder("bash", "-ec", commands, folder.toString()).start().waitFor()).isZero();
        write("one.txt", TRANSCRIPT);
        load(Policy.CHANGED, OnError.SKIP);
        assertThat(slugs()).containsExactly("agi-next-2026", "one");
        assertThat(Ask.forData("corpus", Map.of()).getString("corpus.problems[0].message")).contains("The name of this file");
    }

    @Test
    void refusesAPanelWhoseKeyIsTooLongForTheDatabase() throws IOException {
        write("one.txt", TRANSCRIPT);
        var config = new LoadConfig(List.of(folder), false, Policy.CHANGED, OnError.STOP, 1_000_000);
        var found = Sources.find(config);
        var read = new SourceReader(config, found, new Declarations(1_000_000)).read(found.panels().get(0), null);
        assertThatThrownBy(() -> panels.replace("k".repeat(10_001), read)).isInstanceOf(TranscriptException.class);
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
        var failure = catchThrowable(() -> load(config));
        assertThat(new LoadOnStart(null, null, config, database).explain("Loading", failure))
                .isEqualTo(
                        "The transcripts could not be found, so the service does not start.\n/nowhere: The folder cannot be read."
                                + " Check that roundtable.transcripts names folders that exist and that the service may read.");
    }

    @Test
    void refusesATurnThatIsTooLongToBeOneAndLoadsTheRest() throws IOException {
        write("long.txt", TRANSCRIPT + "More and more. ".repeat(70_000));
        write("one.txt", TRANSCRIPT);
        load(new LoadConfig(List.of(folder), true, Policy.CHANGED, OnError.SKIP, 10_000_000));
        assertThat(slugs()).containsExactly("agi-next-2026", "one");
        assertThat(Ask.forData("corpus", Map.of()).getString("corpus.problems[0].message"))
                .startsWith("The turn that begins with \"").endsWith("has more than 1,000,000 characters.");
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
