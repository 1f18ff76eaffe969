package dev.roundtable.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The files of a search index")
class IndexStorageTest {

    @TempDir
    Path home;

    private final AtomicInteger made = new AtomicInteger();
    private Path folder;

    @BeforeEach
    void make() throws IOException {
        folder = home.resolve("panels.search");
        assertThat(open("v1").size()).isEqualTo(3);
        assertThat(made).hasValue(1);
    }

    @Test
    void areOpenedAtTheNextStart() throws IOException {
        var index = open("v1");
        assertThat(made).hasValue(1);
        assertThat(index.size()).isEqualTo(3);
        assertThat(index.version()).isEqualTo("v1");
        assertThat(index.names()).containsExactly("Mara Lind");
    }

    @Test
    void areMadeAgainForAnotherVersionOfTheCorpus() throws IOException {
        assertThat(open("v2").version()).isEqualTo("v2");
        assertThat(made).hasValue(2);
        open("v2");
        assertThat(made).hasValue(2);
    }

    @Test
    void areMadeAgainIfAnyOfThemIsDamaged() throws IOException {
        int expected = 1;
        for (var name : names()) {
            if (name.equals("write.lock")) {
                continue;
            }
            var file = folder.resolve(name);
            if (Files.exists(file) && Files.size(file) > 0) {
                var bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
                assertThat(open("v1").size()).as(name).isEqualTo(3);
                assertThat(made).as(name).hasValue(++expected);
            }
        }
        assertThat(expected).isGreaterThan(3);
    }

    @Test
    void areReadAsAWholeOnlyWhenAProcessFirstOpensThem() throws IOException {
        var storage = new IndexStorage(Optional.of(folder));
        storage.open("v1", new Talks(Map.of("talk", 3), made));
        damage("talk1");
        storage.open("v1", new Talks(Map.of("talk", 3), made));
        assertThat(made).as("the process that wrote them").hasValue(1);
        open("v1");
        assertThat(made).as("another process").hasValue(2);
    }

    @Test
    void areMadeAgainIfTheyAreDamagedWhileTheProcessRuns() throws IOException {
        var storage = new IndexStorage(Optional.of(folder));
        storage.open("v2", new Talks(Map.of("lake", 3, "river", 3, "sea", 3), made));
        for (var name : names()) {
            if (name.endsWith(".pos")) {
                Files.delete(folder.resolve(name));
            }
        }
        assertThat(storage.open("v3", new Talks(Map.of("lake", 3, "river", 3, "sea", 4), made)).size()).isEqualTo(10);
        int times = made.get();
        new IndexStorage(Optional.of(folder)).open("v3", new Talks(Map.of("lake", 3, "river", 3, "sea", 4), made));
        assertThat(made).as("the folder has the new version").hasValue(times);
    }

    /** Changes a character of the id of a turn, which nothing reads before a search finds the turn. */
    private void damage(String id) throws IOException {
        for (var name : names()) {
            var bytes = Files.readAllBytes(folder.resolve(name));
            int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(id);
            if (at >= 0) {
                bytes[at] ^= 0x01;
                Files.write(folder.resolve(name), bytes);
                return;
            }
        }
        throw new AssertionError("No file has the id " + id + ".");
    }

    @Test
    void areMadeAgainIfAnyOfThemIsMissingOrCut() throws IOException {
        int expected = 1;
        for (var name : names()) {
            var file = folder.resolve(name);
            if (!name.equals("write.lock") && Files.exists(file)) {
                Files.delete(file);
                assertThat(open("v1").size()).as(name).isEqualTo(3);
                assertThat(made).as(name).hasValue(++expected);
            }
        }
        assertThat(expected).isGreaterThan(3);
    }

    @Test
    void areReplacedByMemoryWhereTheyCannotBeWritten() throws IOException {
        var file = Files.createFile(home.resolve("file"));
        var index = new IndexStorage(Optional.of(file.resolve("panels.search"))).open("v1", new Talks(Map.of("talk", 3), made));
        assertThat(index.size()).isEqualTo(3);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private IndexSnapshot open(String version) throws IOException {
        return new IndexStorage(Optional.of(folder)).open(version, new Talks(Map.of("talk", 3), made));
    }
}
