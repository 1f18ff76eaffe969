package dev.roundtable.ingest.source;

import java.util.ArrayList;
import java.util.List;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;

/**
 * The sources of a load: the bundled panel, and the transcripts of all folders with their panel sheets.
 *
 * @param panels the bundled panel if the settings ask for it, then the panels of each folder, sorted by path
 * @param people the people.yaml at the root of each folder that has one, in the order of the folders
 * @param files how many files the folders contain
 * @param warnings problems of the folders themselves
 */
public record Sources(List<PanelSource> panels, List<SourceFile> people, FileCounts files, List<Problem> warnings) {

    private static final String BUNDLED = "agi-next-2026";

    /**
     * Finds the sources that the settings name.
     *
     * @throws TranscriptException if a folder does not exist or cannot be read; every such folder is named
     */
    public static Sources find(IngestConfig config) {
        var panels = new ArrayList<PanelSource>();
        if (config.bundled()) {
            panels.add(bundled());
        }
        var people = new ArrayList<SourceFile>();
        var files = FileCounts.NONE;
        var warnings = new ArrayList<Problem>();
        var unreadable = new ArrayList<Problem>();
        var folders = SourceFolders.of(config.transcripts().orElse(List.of()), unreadable);
        for (var folder : folders.paths()) {
            try {
                var found = FolderScan.of(folder, folders.prefix(folder));
                panels.addAll(found.panels());
                people.addAll(found.people());
                files = files.plus(found.files());
                warnings.addAll(found.warnings());
            } catch (TranscriptException e) {
                unreadable.addAll(e.problems());
            }
        }
        if (!unreadable.isEmpty()) {
            throw new TranscriptException(unreadable);
        }
        return new Sources(panels, people, files, warnings);
    }

    /** The panel that comes with the service. */
    public static PanelSource bundled() {
        return new PanelSource(PanelSource.BUNDLED + BUNDLED, BUNDLED, List.of(new BundledFile(BUNDLED + ".txt")),
                new BundledFile(BUNDLED + FolderScan.SHEET));
    }
}
