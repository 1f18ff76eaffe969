package dev.roundtable.ingest.source;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.roundtable.ingest.source.PanelSource.Opener;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Formats;

/**
 * The transcripts of all folders, each with the sheet beside it.
 *
 * @param panels the bundled panel, when asked for, then what each folder holds, by path
 * @param people the people.yaml at the root of each folder that has one, in the order of the folders
 * @param files how many files the folders hold
 * @param warnings what an editor should know of the folders themselves
 */
public record Sources(List<PanelSource> panels, List<Opener> people, FileCounts files, List<Problem> warnings) {

    private static final String SHEET = ".panel.yaml";
    private static final String PEOPLE = "people.yaml";
    private static final Pattern MISNAMED = Pattern.compile("(?:.*/)?(?:people|(.*[.]panel))[.]ya?ml",
            Pattern.CASE_INSENSITIVE);
    private static final String BUNDLED = "agi-next-2026";

    /**
     * Finds them.
     *
     * @throws TranscriptException when a folder is not there or cannot be read; every such folder is named
     */
    public static Sources find(IngestConfig config) {
        var panels = new ArrayList<PanelSource>();
        if (config.bundled()) {
            panels.add(bundled());
        }
        var people = new ArrayList<Opener>();
        var files = FileCounts.NONE;
        var warnings = new ArrayList<Problem>();
        var unreadable = new ArrayList<Problem>();
        var folders = real(config.transcripts().orElse(List.of()), unreadable);
        int names = distinguishing(folders);
        for (var folder : folders) {
            try {
                var found = in(folder, last(folder, names));
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
        return new PanelSource(PanelSource.BUNDLED + BUNDLED, BUNDLED, List.of(new Resource(BUNDLED + ".txt")),
                new Resource(BUNDLED + SHEET));
    }

    /**
     * How many names of their paths tell these folders apart; none where there is only one. Where folders are several, a file is
     * called by its folder too: both may hold a talk.txt.
     */
    private static int distinguishing(List<Path> folders) {
        int names = folders.size() > 1 ? 1 : 0;
        while (distinct(folders, names) < folders.size()) {
            names++;
        }
        return names;
    }

    private static long distinct(List<Path> folders, int names) {
        return names == 0 ? folders.size() : folders.stream().map(folder -> last(folder, names)).distinct().count();
    }

    private static String last(Path folder, int names) {
        int all = folder.getNameCount();
        return all == 0 || names == 0 ? "" : folder.subpath(Math.max(0, all - names), all) + "/";
    }

    private static List<Path> real(List<Path> folders, List<Problem> unreadable) {
        var real = new LinkedHashSet<Path>();
        for (var folder : folders) {
            try {
                real.add(folder.toRealPath());
            } catch (IOException e) {
                unreadable.add(FolderFiles.unreadable(folder));
            }
        }
        return real.stream().filter(folder -> real.stream().noneMatch(other -> holds(other, folder))).toList();
    }

    /** Whether the files of one folder are found where another is read. */
    private static boolean holds(Path folder, Path inner) {
        return !inner.equals(folder) && inner.startsWith(folder) && !FolderFiles.isHidden(folder, inner);
    }

    private static Sources in(Path folder, String prefix) {
        var found = FolderFiles.of(folder);
        var panels = new TreeMap<String, PanelFiles>();
        var people = new ArrayList<Opener>();
        var unnamed = new ArrayList<PanelSource>();
        var warnings = new ArrayList<>(found.warnings());
        int transcripts = 0;
        int ignored = 0;
        for (var file : found.files()) {
            var relative = folder.relativize(file);
            var path = relative.toString().replace(File.separatorChar, '/');
            if (!isDecoded(relative)) {
                // As a URI, a path keeps the bytes that it has.
                unnamed.add(new PanelSource(file.toUri().toString(), path, List.of(new Unnamed(prefix + path)), null));
            } else if (path.equals(PEOPLE)) {
                people.add(new FolderEntry(folder, file, prefix + path));
            } else if (path.endsWith(SHEET)) {
                panels.computeIfAbsent(path.substring(0, path.length() - SHEET.length()),
                        PanelFiles::new).sheet = new FolderEntry(
                                folder, file, prefix + path);
            } else if (Formats.isTranscript(path)) {
                panels.computeIfAbsent(path.substring(0, path.lastIndexOf('.')), PanelFiles::new).transcripts
                        .add(new FolderEntry(folder, file, prefix + path));
                transcripts++;
            } else {
                ignored++;
                misnamed(prefix + path).ifPresent(warnings::add);
            }
        }
        var sources = panels.values().stream().map(PanelFiles::source)
                .collect(Collectors.toCollection(ArrayList::new));
        sources.addAll(unnamed);
        if (transcripts == 0 && ignored > 0) {
            warnings.add(Problem.warning(folder.toString(), null,
                    "None of the %,d files of this folder is a transcript.".formatted(ignored),
                    "Names of transcripts end in .txt, .md, .vtt, .srt or .json."));
        }
        return new Sources(sources, people, new FileCounts(found.files().size(), transcripts, ignored), warnings);
    }

    /** A warning for a file that seems to be meant as a sheet or as people.yaml. */
    private static Optional<Problem> misnamed(String name) {
        var meant = MISNAMED.matcher(name);
        return meant.matches()
                ? Optional.of(Problem.warning(name, null, "This file is not read.",
                        meant.group(1) == null
                                ? "Call it people.yaml and put it into the folder that roundtable.transcripts names."
                                : "A panel sheet is called as its transcript, and ends in .panel.yaml."))
                : Optional.empty();
    }

    /** The files of one stem in one folder. */
    private static final class PanelFiles {
        final String path;
        final List<FolderEntry> transcripts = new ArrayList<>();
        FolderEntry sheet;

        PanelFiles(String path) {
            this.path = path;
        }

        PanelSource source() {
            var first = transcripts.isEmpty() ? sheet : transcripts.get(0);
            return new PanelSource(first.file().toAbsolutePath().normalize().toString(), path, List.copyOf(transcripts),
                    sheet);
        }
    }

    /** Whether a name is in the encoding that the process was started with: otherwise two may look the same. */
    private static boolean isDecoded(Path path) {
        try {
            return Path.of(path.toString()).equals(path);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private record Unnamed(String name) implements Opener {

        @Override
        public InputStream open() {
            throw new TranscriptException(Problem.error(name(), null,
                    "The name of this file is not in %s, the encoding that the service was started with."
                            .formatted(System.getProperty("sun.jnu.encoding")),
                    "Start the service with LANG=C.UTF-8, or rename the file."));
        }

        @Override
        public Object stamp() {
            return name();
        }
    }

    private record Resource(String name) implements Opener {

        @Override
        public InputStream open() {
            var path = "/transcripts/" + name;
            return Objects.requireNonNull(Sources.class.getResourceAsStream(path), path);
        }

        @Override
        public Object stamp() {
            return name;
        }
    }
}
