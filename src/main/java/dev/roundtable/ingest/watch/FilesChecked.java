package dev.roundtable.ingest.watch;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Fired whenever the service looks for changed files. Whoever has files beside the transcripts looks at them, too. */
public final class FilesChecked {

    private final Set<Path> directories = new HashSet<>();

    /** Asks to be called soon after something in a directory changes. */
    public void watch(Path directory) {
        directories.add(directory);
    }

    /** The directories that observers asked for. */
    public Set<Path> directories() {
        return Set.copyOf(directories);
    }
}
