package dev.roundtable.ingest;

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

import dev.roundtable.ingest.PanelSource.Opener;
import dev.roundtable.transcript.TranscriptException;

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
        assertThat(sources).extracting(source -> source.transcript().name()).containsExactly("a.txt", "b.VTT", "c.srt");
        assertThat(sources.get(0).sheet().name()).isEqualTo("a.panel.yaml");
        assertThat(sources.get(1).sheet()).isNull();
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
        assertThat(find(one, two)).extracting(source -> source.transcript().name()).containsExactly("one/a.txt", "two/a.txt");
    }

    @Test
    void areCalledByAsMuchOfThePathAsTellsTheirFoldersApart() throws IOException {
        var one = Files.createDirectories(folder.resolve("one/talks"));
        var two = Files.createDirectories(folder.resolve("two/talks"));
        Files.writeString(one.resolve("a.txt"), "x");
        Files.writeString(two.resolve("a.txt"), "x");
        assertThat(find(one, two)).extracting(source -> source.transcript().name()).containsExactly("one/talks/a.txt",
                "two/talks/a.txt");
    }

    @Test
    @Timeout(60)
    void tellOfAPipeWithoutWaitingForIt() throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("mkfifo", folder.resolve("a.txt").toString()).start().waitFor()).isZero();
        Files.createSymbolicLink(folder.resolve("b.txt"), Path.of("a.txt"));
        Files.createSymbolicLink(folder.resolve("b.panel.yaml"), Path.of("a.txt"));
        assertThat(find(folder)).hasSize(2).allSatisfy(source -> assertThatThrownBy(() -> source.read(100))
                .hasMessage(source.transcript().name() + ": This is no file, but a pipe, socket or device."
                        + " Put a file into its place, or remove it."));
        var sheet = find(folder).get(1).sheet();
        assertThatThrownBy(() -> PanelSource.bytes(sheet, 100)).hasMessageContaining("b.panel.yaml: This is no file");
    }

    @Test
    void tellOfALinkThatLeadsToNothing() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.txt"), Path.of("nowhere.txt"));
        Files.createSymbolicLink(folder.resolve("b.txt"), Path.of("b.txt"));
        var sources = find(folder);
        assertThat(sources).extracting(source -> source.transcript().name()).containsExactly("a.txt", "b.txt");
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
        var source = new PanelSource("k", new Forbidden(), null);
        assertThatThrownBy(() -> source.read(100)).isInstanceOf(TranscriptException.class)
                .hasMessage("secret.txt: The file cannot be read. See that it exists and that the service may read it.");
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
        assertThat(find(folder).get(0).read(100).transcript().bytes()).hasSize(1);
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
        assertThat(new PanelSource("k", new Restless(1), null).read(100).transcript().bytes()).hasSize(1);
        assertThatThrownBy(() -> new PanelSource("k", new Restless(100), null).read(100))
                .hasMessageContaining("restless.txt: The file keeps changing while it is read.");
    }

    private static List<PanelSource> find(Path... folders) {
        return Sources.find(new LoadConfig(List.of(folders), false, IngestConfig.Policy.ALWAYS,
                IngestConfig.OnError.STOP, 100));
    }

    /** What the system answers to everybody but root, who runs the tests of many: a file's own permissions would prove nothing. */
    private record Forbidden() implements Opener {

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
    private record Restless(AtomicInteger changes) implements Opener {

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
