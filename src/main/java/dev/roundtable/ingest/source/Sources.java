package dev.roundtable.ingest.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;

/**
 * The sources of a load: the bundled panel, and the transcripts of all folders with their panel sheets.
 *
 * @param panels the bundled panel if the settings ask for it, then the panels of each folder, sorted by path
 * @param people the people.yaml at the root of each folder that has one, in the order of the folders
 * @param bundledTerms the bundled terms.yaml if the bundled panel is read
 * @param terms the terms.yaml at the root of each folder that has one, in the order of the folders
 * @param files how many files the folders contain
 * @param warnings problems of the folders themselves
 * @param folders the folders, each with its panels
 */
public record Sources(List<PanelSource> panels, List<SourceFile> people, List<SourceFile> bundledTerms,
        List<SourceFile> terms, FileCounts files, List<Problem> warnings, List<SourceFolder> folders) {

    private static final String BUNDLED = "agi-next-2026";

    /**
     * Finds the sources that the settings name.
     *
     * @throws UnreadableFolderException if a folder does not exist or cannot be read; every such folder is named
     */
    public static Sources find(IngestConfig config) {
        return find(config, (folder, found) -> {
        });
    }

    /** Finds the sources, and hands over what each folder has. */
    static Sources find(IngestConfig config, BiConsumer<Path, Sources> each) {
        var unreadable = new ArrayList<Problem>();
        var folders = SourceFolders.of(config.transcripts().orElse(List.of()), unreadable);
        return join(config.bundled(), folders.paths(), folder -> {
            var found = FolderScan.of(folder, folders.prefix(folder));
            each.accept(folder, found);
            return found;
        }, unreadable);
    }

    /**
     * Joins what is found at several places.
     *
     * @param unreadable the problems of places that cannot be read, so far
     * @throws UnreadableFolderException if a place cannot be read; every such place is named
     */
    static <T> Sources join(boolean bundled, List<T> places, Function<T, Sources> scan, List<Problem> unreadable) {
        var panels = new ArrayList<PanelSource>();
        var bundledTerms = new ArrayList<SourceFile>();
        var terms = new ArrayList<SourceFile>();
        if (bundled) {
            panels.add(bundled());
            bundledTerms.add(new BundledFile(FolderScan.TERMS));
        }
        var people = new ArrayList<SourceFile>();
        var files = FileCounts.NONE;
        var warnings = new ArrayList<Problem>();
        var folders = new ArrayList<SourceFolder>();
        for (var place : places) {
            try {
                var found = scan.apply(place);
                panels.addAll(found.panels());
                people.addAll(found.people());
                terms.addAll(found.terms());
                files = files.plus(found.files());
                warnings.addAll(found.warnings());
                for (var folder : found.folders()) {
                    // Images name a folder in which there may be nothing yet.
                    boolean optional = bundled && found.files().found() == 0 && !folder.isMissing();
                    folders.add(optional ? folder.optional() : folder);
                    if (optional) {
                        warnings.add(folder.empty());
                    }
                }
            } catch (TranscriptException e) {
                unreadable.addAll(e.problems());
            }
        }
        if (!unreadable.isEmpty()) {
            throw new UnreadableFolderException(unreadable);
        }
        return new Sources(panels, people, bundledTerms, terms, files, warnings, folders);
    }

    /** The same sources, of folders that may have no panel. */
    Sources withOptionalFolders() {
        return new Sources(panels, people, bundledTerms, terms, files, warnings,
                folders.stream().map(SourceFolder::optional).toList());
    }

    /** A value for each panel and each people.yaml and terms.yaml, by its key. It differs after the files have changed. */
    public Map<String, Object> stamps() {
        var stamps = new HashMap<String, Object>();
        panels.forEach(panel -> stamps.put(panel.key(), panel.stamp()));
        Stream.of(people, bundledTerms, terms).forEach(files -> stamps.put("", List.of(stamps.getOrDefault("", ""),
                files.stream().map(PanelSource::stamp).toList())));
        return stamps;
    }

    /** The panel that comes with the service. */
    public static PanelSource bundled() {
        return new PanelSource(PanelSource.BUNDLED + BUNDLED, BUNDLED, List.of(new BundledFile(BUNDLED + ".txt")),
                new BundledFile(BUNDLED + FolderScan.SHEET));
    }
}
