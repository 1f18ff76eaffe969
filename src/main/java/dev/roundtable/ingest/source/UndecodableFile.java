package dev.roundtable.ingest.source;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;

/**
 * A file whose name is not in the encoding of the process. It is never read: two such names can look the same.
 *
 * @param name the name as far as it can be decoded
 */
record UndecodableFile(String name) implements SourceFile {

    /** Whether the name of a file is not in the encoding that the process was started with. */
    static boolean is(Path path) {
        try {
            return !Path.of(path.toString()).equals(path);
        } catch (InvalidPathException e) {
            return true;
        }
    }

    @Override
    public InputStream open() {
        throw new TranscriptException(Problem.error(name(), null,
                "The name of this file is not in %s, the encoding that the service was started with."
                        .formatted(System.getProperty("sun.jnu.encoding")),
                "Start the service with LANG=C.UTF-8, or rename the file."));
    }

    @Override
    public Object stamp() {
        return name();
    }
}
