package dev.roundtable.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The dictionaries of an index in files")
class TermsOnHeapTest {

    @TempDir
    Path folder;

    private final Map<String, Integer> talks = new TreeMap<>(Map.of("a", 1200, "b", 100, "c", 100));

    @Test
    void areReadIntoTheHeapAndNothingElseIs() throws IOException {
        open("v1");

        try (var files = new TermsOnHeap(new NIOFSDirectory(folder))) {
            assertThat(files(files, ".tim", ".tip")).isNotEmpty().allMatch(file -> isOnHeap(files, file));
            assertThat(files(files, ".doc", ".pos", ".dvd")).isNotEmpty().noneMatch(file -> isOnHeap(files, file));
        }
    }

    /** In a file with all else of a segment, they would stay on the disk. */
    @Test
    void stayFilesOfTheirOwnWhenPanelsChange() throws IOException {
        open("v0");
        for (int i = 1; i <= 24; i++) {
            talks.merge(i % 2 == 0 ? "b" : "c", 1, Integer::sum);
            open("v" + i);
        }

        try (var files = new NIOFSDirectory(folder)) {
            assertThat(files(files, ".tim")).hasSizeGreaterThan(1);
            assertThat(files(files, ".cfs")).isEmpty();
        }
    }

    private void open(String version) throws IOException {
        new IndexStorage(Optional.of(folder)).open(version, new Talks(talks, new AtomicInteger())).close();
    }

    private static List<String> files(Directory directory, String... extensions) throws IOException {
        return Stream.of(directory.listAll()).filter(file -> Stream.of(extensions).anyMatch(file::endsWith)).toList();
    }

    private static boolean isOnHeap(Directory directory, String file) {
        try (var input = directory.openInput(file, IOContext.DEFAULT)) {
            return input instanceof HeapInput;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
