package dev.roundtable.ingest.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The watch of folders")
class FolderWatchTest {

    @TempDir
    Path folder;

    private final Semaphore changes = new Semaphore(0);

    @Test
    void reportsNewChangedRenamedAndDeletedFiles() throws Exception {
        try (var watch = new FolderWatch(changes::release)) {
            watch.follow(Set.of(folder));
            var file = folder.resolve("a.txt");
            Files.writeString(file, "one");
            assertReported();
            Files.writeString(file, "two");
            assertReported();
            Files.move(file, folder.resolve("b.txt"));
            assertReported();
            Files.delete(folder.resolve("b.txt"));
            assertReported();
        }
    }

    @Test
    void followsOtherDirectoriesLater() throws Exception {
        try (var watch = new FolderWatch(changes::release)) {
            watch.follow(Set.of(folder));
            var inner = Files.createDirectory(folder.resolve("inner"));
            assertReported();
            watch.follow(Set.of(folder, inner));
            Files.writeString(inner.resolve("a.txt"), "one");
            assertReported();
        }
    }

    @Test
    void saysNothingOfDirectoriesThatDoNotExist() throws Exception {
        try (var watch = new FolderWatch(changes::release)) {
            watch.follow(Set.of(folder.resolve("nowhere"), folder));
            Files.writeString(folder.resolve("a.txt"), "one");
            assertReported();
        }
    }

    private void assertReported() throws InterruptedException {
        // Other systems than Linux look every ten seconds.
        assertThat(changes.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
        Thread.sleep(50);
        changes.drainPermits();
    }
}
