package dev.roundtable.ingest.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private final SpeechHead heads = new SpeechHead();

    /**
     * Finds the sources for the first time.
     *
     * @throws TranscriptException if a folder does not exist or cannot be read; every such folder is named
     */
    public Found first(IngestConfig config) {
        for (var folder : config.transcripts().orElse(List.of())) {
            try {
                realPaths.put(folder, folder.toRealPath());
            } catch (IOException e) {
                // reported with the other folders
                realPaths.remove(folder);
            }
        }
        var byRealPath = new HashMap<Path, Sources>();
        var sources = Sources.find(config, byRealPath::put);
        var folders = new HashMap<Path, Sources>();
        realPaths.forEach((folder, real) -> folders.put(folder, byRealPath.get(real)));
        return new Found(sources, folders);
    }

    /**
     * Finds the sources again.
     *
     * @param read the sources of each folder that were read last, by its path in the settings: a link may lead to another folder now
     */
    public Found find(IngestConfig config, Map<Path, Sources> read) {
        var missing = new HashMap<Path, Problem>();
        var byRealPath = new LinkedHashMap<Path, Path>();
        for (var folder : config.transcripts().orElse(List.of())) {
            try {
                realPaths.put(folder, folder.toRealPath());
            } catch (IOException e) {
                missing.put(realPaths.getOrDefault(folder, folder.toAbsolutePath()), vanished(folder, "cannot be read"));
            }
            byRealPath.putIfAbsent(realPaths.getOrDefault(folder, folder.toAbsolutePath()), folder);
        }
        var folders = SourceFolders.ofReal(byRealPath.keySet());
        var found = new HashMap<Path, Sources>();
        var sources = Sources.join(config.bundled(), folders.paths(), real -> {
            var folder = byRealPath.get(real);
            found.put(folder, find(real, folders.prefix(real), read.get(folder), missing.get(real)));
            return found.get(folder);
        }, new ArrayList<>());
        return new Found(sources, found);
    }

    private Sources find(Path folder, String prefix, Sources before, Problem problem) {
        try {
            if (problem != null) {
                return former(folder, before, List.of(problem));
            }
            var found = FolderScan.of(folder, prefix, heads);
            boolean vanished = found.files().found() == 0 && before != null && !before.panels().isEmpty();
            return vanished ? former(folder, before, List.of(vanished(folder, "is empty"))) : found;
        } catch (TranscriptException e) {
            return former(folder, before, e.problems());
        }
    }

    /** What a folder had before, with why it is missing now. */
    private static Sources former(Path folder, Sources before, List<Problem> problems) {
        if (before == null) {
            return new Sources(List.of(), List.of(), List.of(), List.of(), FileCounts.NONE, problems,
                    List.of(new SourceFolder(folder.toString(), List.of(), Set.of(folder), true, false)));
        }
        var folders = before.folders().stream()
                .map(one -> new SourceFolder(one.name(), one.panels(), one.directories(), true, false)).toList();
        return new Sources(before.panels(), before.people(), List.of(), before.terms(), before.files(), problems, folders);
    }

    private static Problem vanished(Path folder, String what) {
        return Problem.error(folder.toString(), null, "The folder " + what + " now.", REMEDY);
    }

    /**
     * What is found in all folders.
     *
     * @param folders what is found in each of them, by its path in the settings
     */
    public record Found(Sources sources, Map<Path, Sources> folders) {}
}
