package dev.roundtable.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;

/**
 * A file in a folder of transcripts, or what stands there in its place.
 *
 * @param folder the real path of the folder that is named in the settings
 * @param name its path in that folder, told with the folder's name where folders are several
 */
record FolderEntry(Path folder, Path file, String name) implements SourceFile {

    @Override
    public InputStream open() throws IOException {
        // Links within the folder are how Kubernetes mounts files; others would show what nobody meant to publish.
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
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return List.of(attributes.size(), attributes.lastModifiedTime());
    }

    /** Whoever opens a pipe waits for somebody to write into it, without end. */
    private void checkKind() {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new TranscriptException(Problem.error(name(), null, "This is no file, but a pipe, socket or device.",
                    "Put a file into its place, or remove it."));
        }
    }
}
