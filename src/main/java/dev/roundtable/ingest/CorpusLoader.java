package dev.roundtable.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

import dev.roundtable.ingest.read.SourceReader;
import dev.roundtable.ingest.report.LoadingState;
import dev.roundtable.ingest.source.IngestConfig;
import dev.roundtable.ingest.source.IngestConfig.Policy;
import dev.roundtable.ingest.source.Sources;
import dev.roundtable.ingest.write.CorpusWriter;
import dev.roundtable.ingest.write.PanelWriter;
import dev.roundtable.startup.StartStages;
import dev.roundtable.store.entity.SourceEntity;
import dev.roundtable.transcript.file.Problem.Severity;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.roster.SpeakerDirectory;

/** Brings the store in line with the sources. */
@ApplicationScoped
class CorpusLoader {

    private static final Logger LOG = Logger.getLogger(CorpusLoader.class);

    /** Stands for the folders themselves among the sources of problems. */
    private static final String FOLDERS = "folders";

    private final IngestConfig config;
    private final PanelWriter panels;
    private final CorpusWriter corpus;
    private final LoadingState state;
    private volatile boolean stopped;

    CorpusLoader(IngestConfig config, PanelWriter panels, CorpusWriter corpus, LoadingState state) {
        this.config = config;
        this.panels = panels;
        this.corpus = corpus;
        this.state = state;
    }

    /** Ends what is under way after the panel at hand: what is stored is whole, and the next start goes on from there. */
    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    /**
     * Tries inference on what labels or editors confirm, to say how far it agrees. Takes longer than loading, and nothing waits for
     * it: until it is done, a panel does not say.
     */
    void measure() {
        if (!config.attribution().measured() || config.ingest().policy() == Policy.NEVER) {
            return;
        }
        var unmeasured = panels.unmeasured();
        if (unmeasured.isEmpty()) {
            return;
        }
        var found = Sources.find(config);
        var sources = found.panels();
        var reading = new SourceReader(config, sources, found.people());
        for (var source : sources) {
            if (stopped) {
                return;
            }
            if (unmeasured.contains(source.key())) {
                var agreement = reading.agreement(source);
                if (agreement != null && !stopped) {
                    panels.measured(source.key(), agreement);
                    state.amend();
                }
            }
        }
    }

    /**
     * Loads what the policy asks for.
     *
     * @throws TranscriptException when a source is wrong and errors stop the start
     */
    void run() {
        if (config.ingest().policy() == Policy.NEVER) {
            if (!corpus.isComplete()) {
                LOG.warn("roundtable.ingest.policy is \"never\" and no load into this database was completed:"
                        + " there may be nothing to serve.");
                corpus.complete(List.of(), SpeakerDirectory.empty(), false);
            }
            state.complete();
            return;
        }
        var found = Sources.find(config);
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
        gone.forEach(panels::forget);
        panels.keep(FOLDERS, found.warnings());
        state.begin(sources.size(), found.files());
        var reading = new SourceReader(config, sources, found.people());
        StartStages.reached("sheets are read");
        if (!new PanelLoader(config, reading, panels, state, known, first).of(sources, () -> stopped)) {
            LOG.infof("Loading ends after %,d of %,d transcripts, for the service stops.", state.done(), state.files());
            return;
        }
        StartStages.reached("panels are read and stored");
        if (!corpus.isComplete()) {
            reading.problems()
                    .forEach(problem -> LOG.log(problem.severity() == Severity.ERROR ? Level.ERROR : Level.WARN, problem));
            corpus.complete(reading.problems(), reading.directory(), first);
        }
        state.complete();
        StartStages.reached("the corpus is complete");
    }
}
