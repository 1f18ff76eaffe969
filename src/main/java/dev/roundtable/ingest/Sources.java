package dev.roundtable.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.roundtable.ingest.PanelSource.Opener;
import dev.roundtable.transcript.Problem;
import dev.roundtable.transcript.TranscriptException;

/** Finds transcripts and the sheets beside them. */
final class Sources {

    private static final String SHEET = ".panel.yaml";
    private static final List<String> TRANSCRIPTS = List.of(".txt", ".md", ".vtt", ".srt", ".json");
    private static final String BUNDLED = "agi-next-2026";

    private Sources() {
    }

    /**
     * The bundled panel, when asked for, then each folder's files by name.
     *
     * @throws TranscriptException when a folder is not there or cannot be read
     */
    static List<PanelSource> find(IngestConfig config) {
        var sources = new ArrayList<PanelSource>();
        if (config.bundled()) {
            sources.add(bundled());
        }
        var folders = config.transcripts().orElse(List.of()).stream().map(Sources::real).distinct().toList();
        int names = distinguishing(folders);
        folders.forEach(folder -> sources.addAll(in(folder, last(folder, names))));
        return sources;
    }

    /** The panel that comes with the service. */
    static PanelSource bundled() {
        return new PanelSource(PanelSource.BUNDLED + BUNDLED, new Resource(BUNDLED + ".txt"), new Resource(BUNDLED + SHEET));
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

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw unreadable(folder);
        }
    }

    private static TranscriptException unreadable(Path folder) {
        return new TranscriptException(Problem.error(folder.toString(), null, "The folder cannot be read.",
                "See that roundtable.transcripts names folders that exist and that the service may read."));
    }

    private static List<PanelSource> in(Path folder, String prefix) {
        var transcripts = new TreeMap<String, Path>();
        var sheets = new TreeMap<String, Path>();
        var unnamed = new ArrayList<Path>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Sources::isMeant).forEach(file -> {
                var name = file.getFileName().toString();
                if (!isDecoded(file)) {
                    unnamed.add(file);
                } else if (name.endsWith(SHEET)) {
                    sheets.put(name.substring(0, name.length() - SHEET.length()), file);
                } else if (TRANSCRIPTS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
                    transcripts.put(name, file);
                }
            });
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(folder);
        }
        var sources = new ArrayList<PanelSource>();
        transcripts.forEach((name, file) -> {
            var sheet = sheets.remove(name.substring(0, name.lastIndexOf('.')));
            sources.add(new PanelSource(file.toAbsolutePath().normalize().toString(), new OnDisk(folder, file, prefix),
                    sheet == null ? null : new OnDisk(folder, sheet, prefix)));
        });
        sheets.values().forEach(sheet -> sources
                .add(new PanelSource(sheet.toAbsolutePath().normalize().toString(), null, new OnDisk(folder, sheet, prefix))));
        // As a URI, a path keeps the bytes that it has.
        unnamed.stream().sorted().map(file -> new PanelSource(file.toUri().toString(), new Unnamed(file, prefix), null))
                .forEach(sources::add);
        return sources;
    }

    /** What cannot be read is told when it is read; only hidden files are none of ours: editors and systems keep their own in them. */
    private static boolean isMeant(Path file) {
        return !Files.isDirectory(file) && !file.getFileName().toString().startsWith(".");
    }

    /** Whether a name is in the encoding that the process was started with: otherwise two may look the same. */
    private static boolean isDecoded(Path file) {
        try {
            return Path.of(file.getFileName().toString()).equals(file.getFileName());
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private record Unnamed(Path file, String prefix) implements Opener {

        @Override
        public String name() {
            return prefix + file.getFileName();
        }

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
