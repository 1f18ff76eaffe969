package dev.roundtable.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of what an index has in it. It changes when the code that makes an index changes. */
final class IndexFormat {

    private IndexFormat() {
    }

    /** A hash of the sources that make an index, which the build computes; "unknown" in a run without a build. */
    static String version() {
        try (var in = IndexFormat.class.getResourceAsStream("/index.sha256")) {
            return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
