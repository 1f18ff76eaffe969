package dev.roundtable.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.roundtable.ingest.watch.FileStamp;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;

/**
 * A directory entry in a folder of transcripts: a file, or a link or device that must not be read.
 *
 * @param folder the real path of the folder that the settings name
 * @param file the path of the entry
 * @param name the path in that folder, after the folder's name if there are several folders
 */
record FolderEntry(Path folder, Path file, String name) implements SourceFile {

    @Override
    public InputStream open() throws IOException {
        // Kubernetes mounts files as links within the folder. Other links could publish private files.
        if (!file.toRealPath().startsWith(folder.toRealPath())) {
            throw new TranscriptException(Problem.error(name(), null, "The link leads out of its folder.",
                    "Put the file itself into the folder."));
        }
        checkKind();
        return Files.newInputStream(file);
    }

    @Override
    public Object stamp() throws IOException {
        if (Files.isSymbolicLink(file) && Files.notExists(file)) {
            throw new UnreadableFileException(Problem.error(name(), null, "The link leads to nothing.",
                    "Put the file itself into the folder, or remove the link."));
        }
        checkKind();
        return FileStamp.of(file);
    }

    /** Refuses everything but regular files: opening a pipe would block until somebody writes into it. */
    private void checkKind() {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new TranscriptException(Problem.error(name(), null,
                    Files.isDirectory(file) ? "This is a folder, not a file." : "This is a pipe, socket or device, not a file.",
                    "Put a file into its place, or remove it."));
        }
    }
}
