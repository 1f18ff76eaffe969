package dev.roundtable.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

import dev.roundtable.ingest.read.SourceMemory;
import dev.roundtable.ingest.report.LoadingState;
import dev.roundtable.ingest.source.IngestConfig;
import dev.roundtable.ingest.source.IngestConfig.Policy;
import dev.roundtable.ingest.source.SourceFolder;
import dev.roundtable.ingest.source.Sources;
import dev.roundtable.ingest.write.CorpusWriter;
import dev.roundtable.ingest.write.DeferredIndexes;
import dev.roundtable.ingest.write.PanelWriter;
import dev.roundtable.startup.StartStages;
import dev.roundtable.store.entity.SourceEntity;
import dev.roundtable.store.file.DatabaseUrl;
import dev.roundtable.transcript.file.Problem.Severity;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.roster.SpeakerDirectory;
import dev.roundtable.transcript.term.TermDirectory;

/** Loads the corpus: reads new and changed sources, writes their panels into the store, and removes panels without a source. */
@ApplicationScoped
class CorpusLoader {

    private static final Logger LOG = Logger.getLogger(CorpusLoader.class);

    /** From so many sources on, removing the indexes and making them again costs less than it saves. */
    private static final int MANY = 50;

    private final IngestConfig config;
    private final SourceMemory memory;
    private final PanelWriter panels;
    private final CorpusWriter corpus;
    private final DeferredIndexes indexes;
    private final LoadingState state;
    private final DatabaseUrl database;
    private volatile boolean stopped;

    CorpusLoader(IngestConfig config, SourceMemory memory, PanelWriter panels, CorpusWriter corpus,
            DeferredIndexes indexes, LoadingState state, DatabaseUrl database) {
        this.config = config;
        this.memory = memory;
        this.panels = panels;
        this.corpus = corpus;
        this.indexes = indexes;
        this.state = state;
        this.database = database;
    }

    /** Makes a load end after the current panel. The stored panels are complete, and the next start continues from there. */
    void stop() {
        stopped = true;
    }

    /**
     * Loads the sources that the policy selects.
     *
     * @throws TranscriptException if a source is wrong and the settings say that errors stop the start
     */
    void load() {
        if (config.ingest().policy() == Policy.NEVER) {
            if (!corpus.isComplete()) {
                LOG.warn("roundtable.ingest.policy is \"never\", but no load into this database was completed:"
                        + " there may be nothing to serve.");
                corpus.complete(List.of(), SpeakerDirectory.empty(), TermDirectory.empty(), "", false);
            }
            state.error(CorpusWriter.firstError(corpus.problems()));
            state.complete();
            return;
        }
        var found = memory.first().found();
        var sources = found.panels();
        if (config.transcripts().isPresent()) {
            LOG.infof("Found %s", found.files());
        }
        found.warnings().forEach(LOG::warn);
        boolean first = corpus.isEmpty();
        Map<String, SourceEntity> known = first ? Map.of() : corpus.known();
        var gone = new HashSet<>(known.keySet());
        gone.addAll(first ? List.of() : corpus.withProblems());
        sources.forEach(source -> gone.remove(source.key()));
        gone.forEach(panels::remove);
        panels.setProblems(CorpusWriter.FOLDERS, found.warnings());
        state.begin(sources.size(), found.files());
        var reader = memory.reader(found);
        StartStages.reached("sheets are read");
        var loader = new PanelLoader(config, reader, panels, state, known, first);
        BooleanSupplier loading = () -> loader.load(sources, () -> stopped);
        boolean deferred = first && sources.size() >= MANY && database.isEmptyAtStart();
        if (!(deferred ? indexes.without(loading) : loading.getAsBoolean())) {
            LOG.infof("Loading ends after %,d of %,d transcripts, because the service stops.", state.done(), state.files());
            return;
        }
        StartStages.reached("panels are read and stored");
        reportFoldersWithoutPanel(found, loader);
        if (!corpus.isComplete()) {
            reader.problems()
                    .forEach(problem -> LOG.log(problem.severity() == Severity.ERROR ? Level.ERROR : Level.WARN, problem));
            corpus.complete(reader.problems(), reader.directory(), reader.terms(), reader.version(), first);
        }
        state.error(CorpusWriter.firstError(corpus.problems()));
        state.complete();
        StartStages.reached("the corpus is complete");
    }

    /** Reports folders of which no panel is loaded: they are mounted wrongly, or all of their files are wrong. */
    private void reportFoldersWithoutPanel(Sources found, PanelLoader loader) {
        var errors = found.folders().stream().filter(folder -> folder.isWithoutPanel(loader::isLoaded))
                .map(SourceFolder::withoutPanel).toList();
        if (!errors.isEmpty()) {
            errors.forEach(LOG::error);
            panels.setProblems(CorpusWriter.FOLDERS, Stream.concat(errors.stream(), found.warnings().stream()).toList());
            state.fault(errors.get(0).toString());
        }
    }
}
