package dev.roundtable.ingest.source;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import dev.roundtable.text.Sha256;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Formats;

/** Sorts the files of one folder into panels, people.yaml, terms.yaml and ignored files. */
final class FolderScan {

    /** The end of the name of a panel sheet. */
    static final String SHEET = ".panel.yaml";
    static final String PEOPLE = "people.yaml";
    static final String TERMS = "terms.yaml";
    private static final Pattern MISNAMED = Pattern.compile("(?:.*/)?(?:(people|terms)|.*[.]panel)[.]ya?ml",
            Pattern.CASE_INSENSITIVE);

    private final Path folder;
    private final String name;
    private final String prefix;
    private final Map<String, PanelFiles> panels = new TreeMap<>();
    private final List<PanelSource> undecodable = new ArrayList<>();
    private final List<SourceFile> people = new ArrayList<>();
    private final List<SourceFile> terms = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private final Set<Path> directories = new HashSet<>();
    private final OtherFiles others = new OtherFiles();
    private final SpeechHead heads;
    private int transcripts;
    private int ignored;

    private FolderScan(Path folder, String name, String prefix, SpeechHead heads) {
        this.heads = heads;
        this.folder = folder;
        this.name = name;
        this.prefix = prefix;
    }

    /**
     * Finds the sources of a folder and of the folders in it.
     *
     * @param folder its real path
     * @param prefix the text before each file name in messages
     * @throws TranscriptException if the folder, or a folder in it, cannot be read
     */
    static Sources of(Path folder, String prefix) {
        return of(folder, prefix, new SpeechHead());
    }

    /**
     * Finds the sources of a folder and of the folders in it again.
     *
     * @param folder its real path
     * @param prefix the text before each file name in messages
     * @param heads the beginnings of files that were read before
     * @throws TranscriptException if the folder, or a folder in it, cannot be read
     */
    static Sources of(Path folder, String prefix, SpeechHead heads) {
        return of(folder, folder.toString(), prefix, heads);
    }

    /**
     * Finds the sources of a folder and of the folders in it.
     *
     * @param folder its real path
     * @param name names the folder in messages
     * @param prefix the text before each file name in messages
     * @throws TranscriptException if the folder, or a folder in it, cannot be read
     */
    static Sources of(Path folder, String name, String prefix) {
        return of(folder, name, prefix, new SpeechHead());
    }

    private static Sources of(Path folder, String name, String prefix, SpeechHead heads) {
        var found = FolderFiles.of(folder);
        var scan = new FolderScan(folder, name, prefix, heads);
        scan.warnings.addAll(found.warnings());
        scan.directories.addAll(found.directories());
        return scan.run(found.files());
    }

    /**
     * Finds the sources of some files of one folder.
     *
     * @param folder its real path
     * @param name names the folder in messages
     * @param prefix the text before each file name in messages
     * @param files paths in the folder
     */
    static Sources of(Path folder, String name, String prefix, Collection<Path> files) {
        return new FolderScan(folder, name, prefix, new SpeechHead()).run(files);
    }

    private Sources run(Collection<Path> found) {
        found.forEach(this::add);
        var sources = new ArrayList<>(panels.values().stream().map(PanelFiles::source).toList());
        sources.addAll(undecodable);
        if (!others.isEmpty()) {
            warnings.add(others.warning(name));
        }
        return new Sources(sources, people, List.of(), terms, new FileCounts(found.size(), transcripts, ignored), warnings,
                List.of(new SourceFolder(name, sources, Set.copyOf(directories), false, false)));
    }

    private void add(Path file) {
        var relative = folder.relativize(file);
        var path = relative.toString().replace(File.separatorChar, '/');
        var entry = new FolderEntry(folder, file, prefix + path);
        if (UndecodableFile.is(relative)) {
            // As a URI, a path keeps the bytes that it has. It may be too long for a key.
            undecodable.add(new PanelSource("undecodable:" + Sha256.of(file.toUri().toString()), path,
                    List.of(new UndecodableFile(entry.name())), null));
        } else if (path.equals(PEOPLE)) {
            people.add(entry);
        } else if (path.equals(TERMS)) {
            terms.add(entry);
        } else if (path.endsWith(SHEET)) {
            panel(path.substring(0, path.length() - SHEET.length())).sheet = entry;
        } else if (Formats.isTranscript(path) && !OtherFiles.isAboutFolder(path) && !isOther(entry)) {
            panel(path.substring(0, path.lastIndexOf('.'))).transcripts.add(entry);
            transcripts++;
        } else {
            ignored++;
            misnamed(entry.name()).ifPresentOrElse(warnings::add, () -> others.add(entry.name()));
        }
    }

    /** Whether a file has an extension of transcripts, but is a table, XML or a log of other things. */
    private boolean isOther(FolderEntry entry) {
        return Formats.isMostlyOther(entry.name()) && !heads.mayBeOfSpeech(entry);
    }

    private PanelFiles panel(String path) {
        return panels.computeIfAbsent(path, PanelFiles::new);
    }

    /** A warning for a file that seems to be meant as a panel sheet, people.yaml or terms.yaml. */
    private static Optional<Problem> misnamed(String name) {
        var matcher = MISNAMED.matcher(name);
        return matcher.matches()
                ? Optional.of(Problem.warning(name, null, "This file is not read.",
                        matcher.group(1) == null
                                ? "A panel sheet is called as its transcript, and ends in .panel.yaml."
                                : "Call it %s.yaml and put it into the folder that roundtable.transcripts names."
                                        .formatted(matcher.group(1).toLowerCase(Locale.ROOT))))
                : Optional.empty();
    }

    /** The files in one folder that have the same name without extension. */
    private static final class PanelFiles {
        final String path;
        final List<FolderEntry> transcripts = new ArrayList<>();
        FolderEntry sheet;

        PanelFiles(String path) {
            this.path = path;
        }

        PanelSource source() {
            var first = transcripts.isEmpty() ? sheet : transcripts.get(0);
            return new PanelSource(first.file().toAbsolutePath().normalize().toString(), path, List.copyOf(transcripts), sheet);
        }
    }
}
