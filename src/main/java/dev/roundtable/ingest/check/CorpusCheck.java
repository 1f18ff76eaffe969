package dev.roundtable.ingest.check;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Function;

import dev.roundtable.ingest.read.ReadAhead;
import dev.roundtable.ingest.read.SourceReader;
import dev.roundtable.ingest.read.SourceReader.Read;
import dev.roundtable.ingest.source.NamedPaths;
import dev.roundtable.ingest.source.PanelSource;
import dev.roundtable.ingest.source.SlugClaims;
import dev.roundtable.ingest.source.Sources;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.script.PanelScript;

/** Reads transcripts, sheets and people.yaml as a load does, stores nothing, and prints what a load would say. */
public final class CorpusCheck {

    private final Limits limits;
    private final CheckOutput output;
    private final SlugClaims slugs = new SlugClaims();
    private final Set<PanelSource> loaded = new HashSet<>();
    private final Set<String> panels = new LinkedHashSet<>();

    CorpusCheck(Limits limits, PrintWriter out) {
        this.limits = limits;
        this.output = new CheckOutput(out);
    }

    /**
     * The settings of a load that decide how files are read.
     *
     * @param maxFileSize the largest size of a file in bytes
     * @param minConfidence the confidence, 0 to 1, from which an inferred speaker is accepted
     * @param bundled whether the panel that comes with the service is loaded, too; it is not printed
     */
    public record Limits(long maxFileSize, double minConfidence, boolean bundled) {}

    /**
     * Prints a line for each panel as soon as it is read, its warnings and errors, and at the end a summary.
     *
     * @param paths folders and files, which exist
     * @param out receives the lines
     * @return whether nothing is refused and there is a panel in every folder
     */
    public static boolean print(List<Path> paths, Limits limits, PrintWriter out) {
        return new CorpusCheck(limits, out).run(paths, (reader, source) -> reader.read(source, null));
    }

    boolean run(List<Path> paths, BiFunction<SourceReader, PanelSource, Read> reading) {
        try {
            var sources = NamedPaths.find(paths, limits.bundled());
            var reader = new SourceReader(limits.maxFileSize(), limits.minConfidence(), sources);
            var own = sources.panels().stream().filter(source -> !source.isBundled()).toList();
            sources.panels().stream().filter(PanelSource::isBundled).forEach(source -> slugs.claim(source.path(), source));
            readAll(source -> reading.apply(reader, source), own);
            finish(sources, reader);
        } catch (TranscriptException e) {
            e.problems().forEach(output::problem);
        }
        return output.end();
    }

    private void readAll(Function<PanelSource, Read> reading, List<PanelSource> sources) {
        try (var readers = new ReadAhead(sources, reading)) {
            sources.forEach(source -> add(source, readers.next()));
        }
    }

    private void add(PanelSource source, Future<Read> read) {
        try {
            add(source, read.get().script());
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TranscriptException wrong)) {
                throw new IllegalStateException("Reading " + source.name() + " failed: " + e.getCause(), e.getCause());
            }
            output.refused(source.name(), wrong.problems());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The check was interrupted.", e);
        }
    }

    private void add(PanelSource source, PanelScript script) {
        if (slugs.claim(script.slug(), source)) {
            loaded.add(source);
            panels.add(script.slug());
            output.panel(script);
        } else {
            output.refused(source.name(), List.of());
        }
    }

    private void finish(Sources sources, SourceReader reader) {
        slugs.clashes().forEach(clash -> output.problem(clash.problem()));
        reader.problems().forEach(output::problem);
        sources.warnings().forEach(output::problem);
        sources.folders().stream().filter(folder -> folder.isWithoutPanel(loaded::contains))
                .forEach(folder -> output.problem(folder.withoutPanel()));
    }
}
