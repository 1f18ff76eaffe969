package dev.roundtable.transcript.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The files of a folder that is evaluated")
class FoundFilesTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream progress = new ByteArrayOutputStream();

    @Test
    void areThoseOfAFolderBehindALink() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("real/2017")).resolve("talk.txt"), "x");
        Files.writeString(folder.resolve("real/notes.pdf"), "x");
        Files.createDirectories(folder.resolve("real/.git"));
        Files.writeString(folder.resolve("real/.git/old.txt"), "x");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        assertThat(files(folder.resolve("link"))).containsExactly(folder.resolve("link/2017/talk.txt"));
        assertThat(progress.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void leaveOutWhatCannotBeRead() throws IOException {
        var found = new FoundFiles(folder, new PrintStream(progress, true, StandardCharsets.UTF_8));
        assertThat(found.visitFileFailed(folder.resolve("lost+found"), new AccessDeniedException("lost+found")))
                .isEqualTo(FileVisitResult.CONTINUE);
        assertThat(progress.toString(StandardCharsets.UTF_8)).startsWith("lost+found cannot be read, so it is left out.");
    }

    private Iterable<Path> files(Path of) {
        return EvaluationReport.files(of, new PrintStream(progress, true, StandardCharsets.UTF_8));
    }
}
