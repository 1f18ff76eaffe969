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

    /** The file that an editor changes while the service is developed. Null in a package, where nobody can change it. */
    private Path file() {
        try {
            var place = BundledFile.class.getResource(path());
            return place != null && place.getProtocol().equals("file") ? source(Path.of(place.toURI())) : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** The file of which the build made a copy; the copy itself if there is no such file. */
    private Path source(Path copy) {
        var project = copy.resolve("../../../..").normalize();
        var source = project.resolve("src/main/resources" + path());
        return copy.equals(project.resolve("target/classes" + path())) && Files.isRegularFile(source) ? source : copy;
    }
}
