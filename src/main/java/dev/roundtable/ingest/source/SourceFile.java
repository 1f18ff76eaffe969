package dev.roundtable.ingest.source;

import java.io.IOException;
import java.io.InputStream;

/** A file of a source: on disk or among the resources of the service. */
public interface SourceFile {

    /** The name of the file in messages: its path in its folder, after the folder's name if there are several folders. */
    String name();

    /**
     * Opens the file.
     *
     * @throws IOException if the file cannot be read
     * @throws dev.roundtable.transcript.file.TranscriptException if the file must not be read, such as a link out of its folder
     */
    InputStream open() throws IOException;

    /** A value that differs after the content has changed. It is compared before and after reading. */
    Object stamp() throws IOException;
}
