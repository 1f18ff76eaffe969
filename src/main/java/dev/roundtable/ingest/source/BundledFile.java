package dev.roundtable.ingest.source;

import java.io.InputStream;
import java.util.Objects;

/**
 * A file of the bundled panel, among the resources of the service.
 *
 * @param name the file name in the folder {@code transcripts} of the resources
 */
record BundledFile(String name) implements SourceFile {

    @Override
    public InputStream open() {
        var path = "/transcripts/" + name;
        return Objects.requireNonNull(BundledFile.class.getResourceAsStream(path), path);
    }

    @Override
    public Object stamp() {
        return name;
    }
}
