package dev.roundtable.ingest.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;

/**
 * Finds the sources again and again while the service runs. A folder that cannot be read, or that has become empty, keeps the sources
 * that it had, with a problem: its volume may not be mounted, and that must not empty the corpus. One thread uses it.
 */
public final class FolderMemory {

    private static final String REMEDY = "Its panels are served as they were. Mount the folder again; if they are to go, restart the service.";

    private final Map<Path, Path> realPaths = new HashMap<>();
    private final Map<Path, Sources> last = new HashMap<>();

    /**
     * Finds the sources for the first time.
     *
     * @throws TranscriptException if a folder does not exist or cannot be read; every such folder is named
     */
    public Sources first(IngestConfig config) {
        for (var folder : config.transcripts().orElse(List.of())) {
            try {
                realPaths.put(folder, folder.toRealPath());
            } catch (IOException e) {
                // reported with the other folders
                realPaths.remove(folder);
            }
        }
        return Sources.find(config, last::put);
    }

    /** Finds the sources again. */
    public Sources find(IngestConfig config) {
        var missing = new HashMap<Path, Problem>();
        var real = new LinkedHashSet<Path>();
        for (var folder : config.transcripts().orElse(List.of())) {
            try {
                realPaths.put(folder, folder.toRealPath());
            } catch (IOException e) {
                missing.put(realPaths.getOrDefault(folder, folder.toAbsolutePath()), vanished(folder, "cannot be read"));
            }
            real.add(realPaths.getOrDefault(folder, folder.toAbsolutePath()));
        }
        last.keySet().retainAll(real);
        var folders = SourceFolders.ofReal(real);
        return Sources.join(config.bundled(), folders.paths(),
                folder -> find(folder, folders.prefix(folder), missing.get(folder)), new ArrayList<>());
    }

    private Sources find(Path folder, String prefix, Problem problem) {
        var before = last.get(folder);
        try {
            if (problem != null) {
                return kept(folder, before, List.of(problem));
            }
            var found = FolderScan.of(folder, prefix);
            if (found.files().found() == 0 && before != null && !before.panels().isEmpty()) {
                return kept(folder, before, List.of(vanished(folder, "is empty")));
            }
            last.put(folder, found);
            return found;
        } catch (TranscriptException e) {
            return kept(folder, before, e.problems());
        }
    }

    private static Sources kept(Path folder, Sources before, List<Problem> problems) {
        if (before == null) {
            return new Sources(List.of(), List.of(), List.of(), List.of(), FileCounts.NONE, problems,
                    List.of(new SourceFolder(folder.toString(), List.of(), Set.of(folder), true)));
        }
        var folders = before.folders().stream()
                .map(one -> new SourceFolder(one.name(), one.panels(), one.directories(), true)).toList();
        return new Sources(before.panels(), before.people(), List.of(), before.terms(), before.files(), problems, folders);
    }

    private static Problem vanished(Path folder, String what) {
        return Problem.error(folder.toString(), null, "The folder " + what + " now.", REMEDY);
    }
}
