package dev.roundtable.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import dev.roundtable.ingest.watch.FileStamp;

/**
 * A file of the bundled panel, among the resources of the service.
 *
 * @param name the file name in the folder {@code transcripts} of the resources
 */
record BundledFile(String name) implements SourceFile {

    @Override
    public InputStream open() throws IOException {
        var file = file();
        return file == null
                ? Objects.requireNonNull(BundledFile.class.getResourceAsStream(path()), path())
                : Files.newInputStream(file);
    }

    @Override
    public Object stamp() throws IOException {
        var file = file();
        return file == null ? name : FileStamp.of(file);
    }

    private String path() {
        return "/transcripts/" + name;
    }

    /** The file itself while the service is developed: an editor may change it. Null in a package, where nobody can. */
    private Path file() {
        try {
            var place = BundledFile.class.getResource(path());
            return place != null && place.getProtocol().equals("file") ? Path.of(place.toURI()) : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
