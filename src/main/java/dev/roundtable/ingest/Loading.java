package dev.roundtable.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import dev.roundtable.ingest.IngestConfig.OnError;
import dev.roundtable.ingest.IngestConfig.Policy;
import dev.roundtable.store.SourceEntity;
import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.Problem;
import dev.roundtable.transcript.TranscriptException;

/** Brings the store in line with the sources. */
@ApplicationScoped
class Loading {

    private static final Logger LOG = Logger.getLogger(Loading.class);

    /** Part of every content hash: raise it when the same files would be read differently. */
    private static final String READER_VERSION = "1";

    private final IngestConfig config;
    private final PanelWriter panels;
    private final CorpusWriter corpus;
    private final LoadingState state;

    Loading(IngestConfig config, PanelWriter panels, CorpusWriter corpus, LoadingState state) {
        this.config = config;
        this.panels = panels;
        this.corpus = corpus;
        this.state = state;
    }

    /**
     * Loads what the policy asks for.
     *
     * @throws TranscriptException when a source is wrong and errors stop the start
     */
    void run() {
        if (config.ingest().policy() == Policy.NEVER) {
            if (corpus.isEmpty()) {
                LOG.warn("roundtable.ingest.policy is \"never\" and the database is empty: there is nothing to serve.");
            }
            state.complete();
            return;
        }
        var sources = Sources.find(config);
        var known = corpus.known();
        var gone = new HashSet<>(known.keySet());
        sources.forEach(source -> gone.remove(source.key()));
        gone.forEach(panels::forget);
        state.begin(sources.size());
        var slugs = new HashMap<String, String>();
        for (var source : sources) {
            load(source, known.get(source.key()), slugs);
            state.advance();
        }
        corpus.complete();
        state.complete();
    }

    private void load(PanelSource source, SourceEntity known, Map<String, String> slugs) {
        try {
            var content = source.read(config.ingest().maxFileSize().asLongValue());
            var hash = content.hash(READER_VERSION);
            if (config.ingest().policy() == Policy.CHANGED && known != null && hash.equals(known.contentHash)) {
                claim(known.panelSlug, content.transcript().name(), slugs);
                return;
            }
            var script = PanelReader.read(content.transcript(), content.sheet());
            claim(script.slug(), content.transcript().name(), slugs);
            panels.replace(source.key(), hash, script);
            script.problems().forEach(LOG::warn);
            LOG.debugf("%s: %d turns, %d questions", script.slug(), script.turns().size(), script.questions().size());
        } catch (TranscriptException e) {
            fail(source, e);
        }
    }

    private static void claim(String slug, String file, Map<String, String> slugs) {
        var other = slugs.putIfAbsent(slug, file);
        if (other != null) {
            throw new TranscriptException(Problem.error(file, null,
                    "The slug \"%s\" is already that of the panel in %s.".formatted(slug, other),
                    "Give one of the two another slug in its panel sheet."));
        }
    }

    private void fail(PanelSource source, TranscriptException e) {
        if (config.ingest().onError() == OnError.STOP) {
            throw e;
        }
        List<Problem> problems = e.problems();
        panels.fail(source.key(), problems);
        state.fail();
        problems.forEach(LOG::error);
    }
}
