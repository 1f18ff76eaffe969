package dev.roundtable.ingest.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.format.Formats;

/**
 * A folder of transcripts.
 *
 * @param name names the folder in messages
 * @param panels its panels, and those of the folders in it
 * @param directories the folder itself and the folders in it
 * @param isMissing whether the folder cannot be read now, or is empty now, so that its panels stay as they are
 * @param isOptional whether it is no fault if it has no panel
 */
public record SourceFolder(String name, List<PanelSource> panels, Set<Path> directories, boolean isMissing,
        boolean isOptional) {

    private static final String REMEDY = "Put transcripts into it. Their names end in " + Formats.extensions() + ".";

    /** Whether no panel of the folder is loaded, although it is a fault if it has none. */
    public boolean isWithoutPanel(Predicate<PanelSource> loaded) {
        return !isOptional && panels.stream().noneMatch(loaded);
    }

    /** The same folder, which may have no panel. */
    SourceFolder optional() {
        return new SourceFolder(name, panels, directories, isMissing, true);
    }

    /** The warning of an empty folder. */
    Problem empty() {
        return Problem.warning(name, null, "This folder is empty, so the service has only what it has without it.", REMEDY);
    }

    /** The error of a folder of which no panel is loaded. */
    public Problem withoutPanel() {
        return panels.isEmpty()
                ? Problem.error(name, null, "There is no transcript in this folder, so there is nothing to serve.", REMEDY)
                : Problem.error(name, null, "No panel of this folder is loaded: %s.".formatted(
                        panels.size() == 1 ? "its only one is refused" : "all %,d are refused".formatted(panels.size())),
                        "Mend the other errors first.");
    }
}
