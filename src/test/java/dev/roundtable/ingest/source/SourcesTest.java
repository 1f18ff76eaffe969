package dev.roundtable.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.ingest.LoadConfig;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Formats;

@DisplayName("Sources")
class SourcesTest {

    @TempDir
    Path folder;

    @Test
    void areTranscriptsWithTheSheetsBesideThem() throws IOException {
        for (var name : List.of("a.txt", "a.panel.yaml", "b.VTT", "c.srt", "notes.pdf", ".hidden.txt", "._a.txt")) {
            Files.writeString(folder.resolve(name), "x");
        }
        var sources = find(folder);
        assertThat(sources).extracting(source -> source.name()).containsExactly("a.txt", "b.VTT", "c.srt");
        assertThat(sources.get(0).sheet().name()).isEqualTo("a.panel.yaml");
        assertThat(sources.get(1).sheet()).isNull();
    }

    @Test
    void areFoundInFoldersOfAnyDepthAndCalledByTheirPath() throws IOException {
        write("talk.md", "2017/talk.md", "2017/talk.panel.yaml", "2018/may/talk.md", "2018/.drafts/talk.md", ".git/talk.md",
                "2018/lost+found/talk.md");
        var sources = find(folder);
        assertThat(sources).extracting(PanelSource::name).containsExactly("2017/talk.md", "2018/may/talk.md", "talk.md");
        assertThat(sources.get(0).sheet().name()).isEqualTo("2017/talk.panel.yaml");
        assertThat(sources.get(2).sheet()).isNull();
    }

    @Test
    void areTheFilesOfOneNameInOneFolder() throws IOException {
        write("talk.vtt", "talk.json", "talk.panel.yaml", "2017/talk.srt");
        var sources = find(folder);
        assertThat(sources).hasSize(2);
        assertThat(sources.get(1).transcripts()).extracting(SourceFile::name).containsExactly("talk.json", "talk.vtt");
        assertThat(sources.get(1).sheet().name()).isEqualTo("talk.panel.yaml");
    }

    @Test
    void areCountedBesideOtherFiles() throws IOException {
        write("a.md", "2017/b.md", "2017/b.panel.yaml", "notes.pdf", "2017/photo.jpg", ".hidden.md");
        assertThat(found(folder).files())
                .hasToString("5 files: 2 transcripts, 1 panel sheets, 2 other files ignored");
    }

    @Test
    void areNotCountedWithTheDatabaseOfAService() throws IOException {
        write("a.md", "panels.mv.db", "panels.trace.db", "panels.damaged-20261128T223000Z.mv.db", "panels.search/0/_1.cfs",
                "heat.search/b.md");
        assertThat(found(folder).files()).hasToString("2 files: 2 transcripts, 0 other files ignored");
    }

    @Test
    void warnOfSheetsThatAreCalledOtherwise() throws IOException {
        write("a.md", "a.panel.yml", "b.md", "B.PANEL.YAML", "people.yml", "sub/people.yaml", "sub/c.md");
        assertThat(found(folder).warnings()).extracting(Problem::file).containsExactlyInAnyOrder("a.panel.yml", "B.PANEL.YAML",
                "people.yml", "sub/people.yaml");
        assertThat(found(folder).people()).isEmpty();
        write("people.yaml");
        assertThat(found(folder).people()).extracting(SourceFile::name).containsExactly("people.yaml");
    }

    @Test
    void nameWhatIsIgnoredAndWhatToDo() throws IOException {
        write("talk.md", "notes.pdf", "2017/minutes.DOCX", "talk.mp3", "talk.srt.gz", "logo.svg");
        assertThat(found(folder).warnings()).singleElement().hasToString(folder.toString()
                + ": 5 files are ignored, because they are no transcripts: 2017/minutes.DOCX, logo.svg, notes.pdf, talk.mp3,"
                + " talk.srt.gz. Open documents (such as .pdf) in their program and save them as text (.txt, UTF-8)."
                + " Recordings (such as .mp3) must be transcribed first, for example with Whisper. Unpack archives (such as .gz)."
                + " Names of transcripts end in " + Formats.extensions() + ".");
    }

    @Test
    void nameTheFirstTenIgnoredFiles() throws IOException {
        for (int i = 10; i < 24; i++) {
            write("photo-" + i + ".jpg");
        }
        assertThat(found(folder).warnings()).singleElement().asString().contains(": 14 files are ignored", "photo-10.jpg, ",
                "photo-19.jpg and 4 more.").doesNotContain("photo-20.jpg");
    }

    @ParameterizedTest
    @ValueSource(strings = { "README.md", "readme.txt", "2017/LICENSE.txt", "Licence.md", "CHANGELOG.md", "contributing.md",
            "README.zh-CN.md", "README_de.md" })
    void leaveOutFilesAboutAFolder(String name) throws IOException {
        write(name, "talk.md");
        var found = found(folder);
        assertThat(found.panels()).extracting(PanelSource::name).containsExactly("talk.md");
        assertThat(found.warnings()).singleElement().asString()
                .contains("1 file is ignored, because it is no transcript: " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = { "readme-first.md", "talk-about-the-license.txt", "README.vtt", "my-readme.md",
            "changelog-talk.md" })
    void keepTranscriptsWithSimilarNames(String name) throws IOException {
        write(name);
        assertThat(found(folder).panels()).extracting(PanelSource::name).containsExactly(name);
        assertThat(found(folder).warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "start,end,speaker,text\n1,2,Mara,Good morning.\n",
            "\uFEFFStart;Sprecher;Text\r\n1;Mara;Guten Tag.\r\n",
            "Speaker\tText\nMara\tGood morning.\n", "\n开始时间,发言人,内容\n1,王芳,早上好。\n" })
    void areTablesOfSpeech(String table) throws IOException {
        Files.writeString(folder.resolve("talk.csv"), table);
        Files.writeString(folder.resolve("more.TSV"), table, StandardCharsets.UTF_16);
        assertThat(find(folder)).extracting(PanelSource::name).containsExactly("more.TSV", "talk.csv");
        assertThat(found(folder).warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "name,score\nMara,3\n", "", "\n\n", "Mara,Good morning.\n", "0.0\t2.5\tGood morning.\n",
            "text\nGood morning.\n", "\"start,end,speaker,text\n1,2,Mara,Hello.\n", "\0\0\uFFFD" })
    void leaveOutOtherTables(String table) throws IOException {
        Files.writeString(folder.resolve("data.csv"), table);
        write("talk.md");
        var found = found(folder);
        assertThat(found.panels()).extracting(PanelSource::name).containsExactly("talk.md");
        assertThat(found.files()).hasToString("2 files: 1 transcripts, 1 other files ignored");
        assertThat(found.warnings()).singleElement().hasToString(folder
                + ": 1 file is ignored, because it is no transcript: data.csv. A table of speech (such as .csv) names its columns in"
                + " the first row, such as start, end, speaker, text, and is UTF-8.");
    }

    @Test
    void readOnlyTheBeginningOfATable() throws IOException {
        Files.writeString(folder.resolve("long.csv"), "a".repeat(9_000) + "\nstart,end,speaker,text\n1,2,Mara,Hello.\n");
        Files.writeString(folder.resolve("cut.csv"), "start,end,speaker,text\n1,2,Mara," + "早".repeat(9_000) + "\n");
        assertThat(find(folder)).extracting(PanelSource::name).containsExactly("cut.csv");
    }

    @Test
    @Timeout(60)
    void tellOfTablesThatCannotBeRead() throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("mkfifo", folder.resolve("a.csv").toString()).start().waitFor()).isZero();
        Files.createSymbolicLink(folder.resolve("b.tsv"), Path.of("nowhere.tsv"));
        var sources = find(folder);
        assertThat(sources).extracting(PanelSource::name).containsExactly("a.csv", "b.tsv");
        assertThatThrownBy(() -> sources.get(0).read(100)).hasMessageContaining("a.csv: This is a pipe");
        assertThatThrownBy(() -> sources.get(1).read(100)).hasMessageContaining("b.tsv: The link leads to nothing.");
    }

    @Test
    void tellOfFoldersWithoutAPanel() throws IOException {
        write("one/notes.pdf", "two/talk.md", "two/other.md");
        Files.createDirectory(folder.resolve("three"));
        var folders = found(folder.resolve("one"), folder.resolve("two"), folder.resolve("three")).folders();
        assertThat(folders).filteredOn(each -> each.isWithoutPanel(source -> true)).extracting(SourceFolder::withoutPanel)
                .extracting(Problem::file).containsExactly(folder + "/one", folder + "/three");
        assertThat(folders.get(1).isWithoutPanel(source -> source.path().equals("talk"))).isFalse();
        assertThat(folders.get(1).isWithoutPanel(source -> false)).isTrue();
        assertThat(folders.get(1).withoutPanel().message()).isEqualTo("No panel of this folder is loaded: all 2 are refused.");
    }

    @Test
    void haveTheTermsAtTheRootOfTheirFolder() throws IOException {
        write("a.md", "terms.yml", "Terms.yaml", "sub/terms.yaml");
        assertThat(found(folder).warnings()).extracting(Problem::file).containsExactlyInAnyOrder("terms.yml", "Terms.yaml",
                "sub/terms.yaml");
        assertThat(found(folder).terms()).isEmpty();
        write("terms.yaml");
        assertThat(found(folder).terms()).extracting(SourceFile::name).containsExactly("terms.yaml");
        assertThat(found(folder).bundledTerms()).isEmpty();
    }

    /** Kubernetes mounts a volume so: what is visible is a link to a hidden folder, which is a link to another. */
    @Test
    void areFoundOnceWhereAVolumeIsMountedByLinks() throws IOException {
        write("..2026_01/a.md", "..2026_01/talks/b.md");
        Files.createSymbolicLink(folder.resolve("..data"), Path.of("..2026_01"));
        Files.createSymbolicLink(folder.resolve("a.md"), Path.of("..data/a.md"));
        Files.createSymbolicLink(folder.resolve("talks"), Path.of("..data/talks"));
        var sources = find(folder);
        assertThat(sources).extracting(PanelSource::name).containsExactly("a.md", "talks/b.md");
        assertThat(sources).allSatisfy(source -> assertThat(source.read(100).transcripts()).hasSize(1));
    }

    @Test
    @Timeout(60)
    void areFoundOnceWhereLinksLeadInACircle() throws IOException {
        write("talks/a.md", ".kept/b.md");
        Files.createSymbolicLink(folder.resolve("talks/up"), folder);
        Files.createSymbolicLink(folder.resolve("again"), Path.of("talks"));
        Files.createSymbolicLink(folder.resolve("kept"), Path.of(".kept"));
        Files.createSymbolicLink(folder.resolve(".kept/round"), Path.of("../.kept"));
        assertThat(find(folder)).extracting(PanelSource::name).containsExactly("kept/b.md", "talks/a.md");
    }

    @Test
    void tellOfALinkToAFolderElsewhere() throws IOException {
        write("elsewhere/a.md", "inside/b.md");
        Files.createSymbolicLink(folder.resolve("inside/there"), folder.resolve("elsewhere"));
        var found = found(folder.resolve("inside"));
        assertThat(found.panels()).extracting(PanelSource::name).containsExactly("b.md");
        assertThat(found.warnings()).singleElement().asString().startsWith("there: The link leads out of its folder");
    }

    @Test
    void areFoundOnceWhereAFolderAndOneInItAreNamed() throws IOException {
        write("2017/a.md");
        assertThat(find(folder, folder.resolve("2017"))).extracting(PanelSource::name).containsExactly("2017/a.md");
    }

    @Test
    void tellOfEveryFolderThatIsGone() {
        assertThatThrownBy(() -> find(folder.resolve("one"), folder.resolve("two")))
                .hasMessageContaining("one: The folder cannot be read.")
                .hasMessageContaining("two: The folder cannot be read.");
    }

    @Test
    void areFoundOnceThoughTheirFolderIsNamedTwice() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "x");
        assertThat(find(folder, folder.resolve("../" + folder.getFileName()))).hasSize(1);
    }

    @Test
    void areCalledByTheirFolderWhereThereAreSeveral() throws IOException {
        var one = Files.createDirectory(folder.resolve("one"));
        var two = Files.createDirectory(folder.resolve("two"));
        Files.writeString(one.resolve("a.txt"), "x");
        Files.writeString(two.resolve("a.txt"), "x");
        assertThat(find(one, two)).extracting(source -> source.name()).containsExactly("one/a.txt", "two/a.txt");
    }

    @Test
    void areCalledByAsMuchOfThePathAsTellsTheirFoldersApart() throws IOException {
        var one = Files.createDirectories(folder.resolve("one/talks"));
        var two = Files.createDirectories(folder.resolve("two/talks"));
        Files.writeString(one.resolve("a.txt"), "x");
        Files.writeString(two.resolve("a.txt"), "x");
        assertThat(find(one, two)).extracting(source -> source.name()).containsExactly("one/talks/a.txt",
                "two/talks/a.txt");
    }

    @Test
    @Timeout(60)
    void tellOfAPipeWithoutWaitingForIt() throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("mkfifo", folder.resolve("a.txt").toString()).start().waitFor()).isZero();
        Files.createSymbolicLink(folder.resolve("b.txt"), Path.of("a.txt"));
        Files.createSymbolicLink(folder.resolve("b.panel.yaml"), Path.of("a.txt"));
        assertThat(find(folder)).hasSize(2).allSatisfy(source -> assertThatThrownBy(() -> source.read(100))
                .hasMessage(source.name() + ": This is a pipe, socket or device, not a file."
                        + " Put a file into its place, or remove it."));
        var sheet = find(folder).get(1).sheet();
        assertThatThrownBy(() -> PanelSource.bytes(sheet, 100)).hasMessageContaining("b.panel.yaml: This is a pipe");
    }

    @Test
    void tellOfALinkThatLeadsToNothing() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.txt"), Path.of("nowhere.txt"));
        Files.createSymbolicLink(folder.resolve("b.txt"), Path.of("b.txt"));
        var sources = find(folder);
        assertThat(sources).extracting(source -> source.name()).containsExactly("a.txt", "b.txt");
        assertThatThrownBy(() -> sources.get(0).read(100)).isInstanceOf(TranscriptException.class)
                .hasMessageContaining("a.txt: The link leads to nothing.");
        assertThatThrownBy(() -> sources.get(1).read(100)).isInstanceOf(TranscriptException.class)
                .hasMessageContaining("b.txt: ");
    }

    @Test
    void areNeitherFoldersNorWhatEditorsLockAFileBy() throws IOException {
        Files.createDirectory(folder.resolve("a.txt"));
        Files.createSymbolicLink(folder.resolve(".#b.txt"), Path.of("ann@host.42"));
        assertThat(find(folder)).isEmpty();
    }

    @Test
    void tellOfAFileThatMayNotBeRead() {
        var source = new PanelSource("k", "k", List.of(new Forbidden()), null);
        assertThatThrownBy(() -> source.read(100)).isInstanceOf(TranscriptException.class)
                .hasMessage("secret.txt: The file cannot be read. Check that it exists and that the service may read it.");
    }

    @Test
    void doNotFollowALinkOutOfTheirFolder() throws IOException {
        var inside = Files.createDirectory(folder.resolve("inside"));
        Files.writeString(folder.resolve("secret.txt"), "x");
        Files.createSymbolicLink(inside.resolve("a.txt"), folder.resolve("secret.txt"));
        var source = find(inside).get(0);
        assertThatThrownBy(() -> source.read(100)).hasMessageContaining("a.txt: The link leads out of its folder.");
    }

    @Test
    void followALinkWithinTheirFolder() throws IOException {
        Files.createDirectory(folder.resolve("..data"));
        Files.writeString(folder.resolve("..data/a.txt"), "x");
        Files.createSymbolicLink(folder.resolve("a.txt"), Path.of("..data/a.txt"));
        assertThat(find(folder).get(0).read(100).transcripts().get(0).bytes()).hasSize(1);
    }

    @Test
    void tellOfAFileThatIsGone() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "x");
        var source = find(folder).get(0);
        Files.delete(folder.resolve("a.txt"));
        assertThatThrownBy(() -> source.read(100)).hasMessageContaining("a.txt: The file cannot be read.");
    }

    @Test
    void areReadAgainWhenTheyChangeMeanwhile() {
        assertThat(new PanelSource("k", "k", List.of(new Restless(1)), null).read(100).transcripts().get(0).bytes()).hasSize(1);
        assertThatThrownBy(() -> new PanelSource("k", "k", List.of(new Restless(100)), null).read(100))
                .hasMessageContaining("restless.txt: The file keeps changing while it is read.");
    }

    private void write(String... files) throws IOException {
        for (var file : files) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), "x");
        }
    }

    private static List<PanelSource> find(Path... folders) {
        return found(folders).panels();
    }

    private static Sources found(Path... folders) {
        return Sources.find(new LoadConfig(List.of(folders), false, IngestConfig.Policy.ALWAYS,
                IngestConfig.OnError.STOP, 100));
    }

    /** What the system answers to everybody but root, who runs the tests of many: a file's own permissions would prove nothing. */
    private record Forbidden() implements SourceFile {

        @Override
        public String name() {
            return "secret.txt";
        }

        @Override
        public InputStream open() throws IOException {
            throw new AccessDeniedException("/data/secret.txt");
        }

        @Override
        public Object stamp() {
            return 0;
        }
    }

    /** A file that something writes to, so many times. */
    private record Restless(AtomicInteger changes) implements SourceFile {

        private Restless(int changes) {
            this(new AtomicInteger(changes));
        }

        @Override
        public String name() {
            return "restless.txt";
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream("x".getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Object stamp() {
            return changes.get() > 0 ? changes.getAndDecrement() : 0;
        }
    }
}
