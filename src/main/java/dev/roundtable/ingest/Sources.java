package dev.roundtable.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
            sources.add(new PanelSource("bundled:" + BUNDLED, new Resource(BUNDLED + ".txt"), new Resource(BUNDLED + SHEET)));
        }
        config.transcripts().orElse(List.of()).forEach(folder -> sources.addAll(in(folder)));
        return sources;
    }

    private static List<PanelSource> in(Path folder) {
        var transcripts = new TreeMap<String, Path>();
        var sheets = new TreeMap<String, Path>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                var name = file.getFileName().toString();
                if (name.endsWith(SHEET)) {
                    sheets.put(name.substring(0, name.length() - SHEET.length()), file);
                } else if (TRANSCRIPTS.stream().anyMatch(name::endsWith)) {
                    transcripts.put(name, file);
                }
            });
        } catch (IOException e) {
            throw new TranscriptException(Problem.error(folder.toString(), null, "The folder cannot be read.",
                    "See that roundtable.transcripts names folders that exist and that the service may read."));
        }
        var sources = new ArrayList<PanelSource>();
        transcripts.forEach((name, file) -> {
            var sheet = sheets.remove(name.substring(0, name.lastIndexOf('.')));
            sources.add(new PanelSource(file.toAbsolutePath().normalize().toString(), new OnDisk(file),
                    sheet == null ? null : new OnDisk(sheet)));
        });
        sheets.values().forEach(sheet -> sources
                .add(new PanelSource(sheet.toAbsolutePath().normalize().toString(), null, new OnDisk(sheet))));
        return sources;
    }

    private record OnDisk(Path file) implements Opener {

        @Override
        public String name() {
            return file.getFileName().toString();
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }

    private record Resource(String name) implements Opener {

        @Override
        public InputStream open() {
            var path = "/transcripts/" + name;
            return Objects.requireNonNull(Sources.class.getResourceAsStream(path), path);
        }
    }
}
