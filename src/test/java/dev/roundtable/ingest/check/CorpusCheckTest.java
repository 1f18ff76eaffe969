package dev.roundtable.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The check of transcripts")
class CorpusCheckTest {

    private static final String TALK = "Ada: Who owns a river?\n\nTom: Nobody owns it.\n\nAda: Thank you.\n";
    private static final String CUES = "WEBVTT\n\n00:00.500 --> 00:02.000\n<v Ada>Who owns a river?</v>\n\n"
            + "00:02.250 --> 00:04.000\n<v Tom>Nobody owns it.</v>\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();

    @Test
    void printsALineForEachPanelWithItsWarningsBelow() throws IOException {
        write("a/talk.vtt", CUES);
        write("a/talk.md", TALK);
        write("b.md", TALK);
        assertThat(check(folder)).isTrue();
        assertThat(lines()).anySatisfy(line -> assertThat(line).startsWith(folder + "/a/talk.vtt: webvtt")
                .contains(", 2 speakers, 2 turns, 1 question"));
        assertThat(lines()).anySatisfy(line -> assertThat(line).startsWith("  " + folder + "/a/talk.md: warning: "));
        assertThat(lines()).last().isEqualTo("2 panels read, none refused, 0 errors, 1 warning.");
    }

    @Test
    void refusesAPathThatIsTooLongForASlug() throws IOException {
        write("a".repeat(240) + "/" + "b".repeat(240) + ".md", TALK);
        assertThat(check(folder)).isFalse();
        assertThat(lines()).anySatisfy(line -> assertThat(line).contains(": error: The slug that is made from the path"));
    }

    @Test
    void countsAnonymousSpeakersApart() throws IOException {
        write("talk.md",
                "Speaker 1: Who owns a river?\n\nAda Weber: Nobody.\n\nSpeaker 2: Why?\n\nAda Weber: It moves.\n\nSpeaker 1: Yes.\n\nSpeaker 2: No.\n");
        assertThat(check(folder)).isTrue();
        assertThat(lines().get(0)).contains(", 3 speakers (2 anonymous), 6 turns");
    }

    @Test
    void saysHowMuchHasNoKnownSpeaker() throws IOException {
        write("talk.md", "Ada: " + "Who owns a river, and who pays for it in the end? ".repeat(20)
                + "\n\nUnknown Speaker: Me.\n\nTom: " + "Nobody owns it, as far as I know. ".repeat(20) + "\n");
        assertThat(check(folder)).isTrue();
        assertThat(lines().get(0)).endsWith(", less than 1 % of the characters without a known speaker");
    }

    @Test
    void countsAWrongFileThatIsNamedAloneOnce() throws IOException {
        write("talk.md", TALK);
        write("talk.panel.yaml", "titel: Rivers\n");
        assertThat(check(folder.resolve("talk.md"))).isFalse();
        assertThat(lines()).last().isEqualTo("0 panels read, 1 refused, 1 error, 0 warnings.");
    }

    @Test
    void namesFileLineAndRemedyOfAnError() throws IOException {
        write("good.md", TALK);
        write("talk.md", TALK);
        write("talk.panel.yaml", "title: Rivers\ntitel: Rivers\n");
        assertThat(check(folder)).isFalse();
        assertThat(lines()).contains(folder + "/talk.md: refused");
        assertThat(lines()).anySatisfy(line -> assertThat(line).startsWith("  " + folder + "/talk.panel.yaml:2: error: "));
        assertThat(lines()).last().isEqualTo("1 panel read, 1 refused, 1 error, 0 warnings.");
    }

    @Test
    void goesOnAfterAFaultOfRoundtable() throws IOException {
        write("a.md", TALK);
        write("b.md", TALK);
        write("c.md", TALK);
        var check = new CorpusCheck(new CorpusCheck.Limits(16_000_000, 0.8, true), new PrintWriter(out));
        assertThat(check.run(List.of(folder), (reader, source) -> {
            if (source.name().endsWith("b.md")) {
                throw new IllegalStateException("no rivers");
            }
            return reader.read(source, null);
        })).isFalse();
        assertThat(lines()).contains(folder + "/b.md: refused");
        assertThat(out.toString()).contains("b.md: error: The file could not be read because of a fault of Roundtable: "
                + "java.lang.IllegalStateException: no rivers at ").contains(", please report it.");
        assertThat(lines()).last().isEqualTo("2 panels read, 1 refused, 1 error, 0 warnings.");
    }

    @Test
    void refusesTheSecondPanelWithASlug() throws IOException {
        write("a-b.md", TALK);
        write("a/b.md", TALK);
        write("agi-next-2026.md", TALK);
        assertThat(check(folder)).isFalse();
        assertThat(lines()).contains(folder + "/a/b.md: refused, because another panel has its slug",
                folder + "/agi-next-2026.md: refused, because another panel has its slug");
        assertThat(out.toString()).contains("error: The slug \"a-b\" is that of 2 panels").contains("(bundled;");
    }

    @Test
    void readsPeopleYaml() throws IOException {
        write("talk.md", TALK);
        write("people.yaml", "people:\n  - { slug: ada, nmae: Ada }\n");
        assertThat(check(folder)).isFalse();
        assertThat(out.toString()).contains(folder + "/people.yaml:2: error: ");
    }

    @Test
    void namesIgnoredFiles() throws IOException {
        write("talk.md", TALK);
        write("README.md", "# Rivers\n");
        write("minutes.docx", "x");
        assertThat(check(folder)).isTrue();
        assertThat(out.toString()).contains(folder + ": warning: 2 files are ignored, because they are no transcripts: ");
    }

    @Test
    void readsTablesOfSpeechAndNamesOtherTables() throws IOException {
        write("talk.csv",
                "start,end,speaker,text\n0.5,2,Ada,Who owns a river?\n2.25,4,Tom,Nobody owns it.\n5,6,Ada,Thank you.\n");
        write("votes.csv", "name,votes\nAda,3\nTom,4\n");
        write("budget.tsv", "year\ttotal\n2026\t12\n");
        assertThat(check(folder)).isTrue();
        assertThat(lines()).anySatisfy(
                line -> assertThat(line).startsWith(folder + "/talk.csv: timed/table").contains(", 2 speakers, 3 turns"));
        assertThat(out.toString()).contains(folder + ": warning: 2 files are ignored, because they are no transcripts: ");
        assertThat(lines()).last().isEqualTo("1 panel read, none refused, 0 errors, 1 warning.");
    }

    @Test
    void refusesATableThatIsNamedButNotOfSpeech() throws IOException {
        write("votes.csv", "name,votes\nAda,3\nTom,4\n");
        assertThat(check(folder.resolve("votes.csv"))).isFalse();
        assertThat(out.toString()).contains("1 file is ignored, because it is no transcript: " + folder + "/votes.csv.");
    }

    @Test
    void failsForAFolderWithoutAPanel() throws IOException {
        write("talk.md", TALK);
        var other = Files.createDirectory(folder.resolve("other"));
        write("other/minutes.pdf", "x");
        assertThat(check(other)).isFalse();
        assertThat(out.toString()).contains(other + ": error: There is no transcript in this folder");
    }

    @Test
    void takesAFileWithWhatBelongsToIt() throws IOException {
        write("talk.md", TALK);
        write("talk.panel.yaml",
                "people:\n  - { slug: ada, name: Ada, role: MODERATOR }\n  - { slug: max, name: Max, role: PANELIST }\n");
        write("other.md", "nothing");
        assertThat(check(folder.resolve("talk.md"))).isTrue();
        assertThat(out.toString()).contains("3 speakers").doesNotContain("other.md");
    }

    @Test
    void readsAFileOnceThatIsNamedTwice() throws IOException {
        write("a/talk.md", TALK);
        assertThat(check(folder.resolve("a/talk.md"), folder.resolve("a/talk.md"), folder, folder.resolve("a"))).isTrue();
        assertThat(lines()).last().isEqualTo("1 panel read, none refused, 0 errors, 0 warnings.");
    }

    @Test
    void refusesAFileThatIsNoTranscript() throws IOException {
        write("minutes.pdf", "x");
        write("talk.md", TALK);
        assertThat(check(folder.resolve("minutes.pdf"))).isFalse();
        assertThat(out.toString()).contains("1 file is ignored, because it is no transcript: " + folder + "/minutes.pdf.");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private boolean check(Path... paths) {
        return CorpusCheck.print(Stream.of(paths).toList(), new CorpusCheck.Limits(16_000_000, 0.8, true),
                new PrintWriter(out));
    }

    private java.util.List<String> lines() {
        return out.toString().lines().toList();
    }
}
