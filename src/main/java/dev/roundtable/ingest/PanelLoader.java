package dev.roundtable.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

import jakarta.persistence.PersistenceException;

import org.jboss.logging.Logger;

import dev.roundtable.ingest.read.ReadAhead;
import dev.roundtable.ingest.read.SourceReader;
import dev.roundtable.ingest.read.SourceReader.Read;
import dev.roundtable.ingest.report.LoadingState;
import dev.roundtable.ingest.source.IngestConfig;
import dev.roundtable.ingest.source.IngestConfig.OnError;
import dev.roundtable.ingest.source.IngestConfig.Policy;
import dev.roundtable.ingest.source.PanelSource;
import dev.roundtable.ingest.source.SlugClaims;
import dev.roundtable.ingest.source.UnreadableFileException;
import dev.roundtable.ingest.write.PanelWriter;
import dev.roundtable.store.entity.SourceEntity;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;

/** Loads the panels of all sources once. Sources are read in parallel and stored one after the other, in their order. */
final class PanelLoader {

    private static final Logger LOG = Logger.getLogger(PanelLoader.class);

    /** How many problems the exception of a failed load lists. */
    private static final int MOST_ERRORS = 500;

    private final IngestConfig config;
    private final SourceReader reader;
    private final PanelWriter panels;
    private final LoadingState state;
    private final Map<String, SourceEntity> known;
    private final SlugClaims slugs = new SlugClaims();
    private final Set<PanelSource> failed = new HashSet<>();
    /** The problems so far, if errors stop the start. After the first one, nothing more is stored, but all sources are read. */
    private final List<Problem> errors = new ArrayList<>();
    /** The slugs of all stored speakers; null if the store was not empty before this load. */
    private final Set<String> speakers;

    /**
     * @param known the sources that earlier starts stored, by key
     * @param first whether the store is empty
     */
    PanelLoader(IngestConfig config, SourceReader reader, PanelWriter panels, LoadingState state,
            Map<String, SourceEntity> known,
            boolean first) {
        this.speakers = first ? new HashSet<>() : null;
        this.config = config;
        this.reader = reader;
        this.panels = panels;
        this.state = state;
        this.known = known;
        if (config.ingest().onError() == OnError.STOP) {
            errors.addAll(reader.errors());
        }
    }

    /**
     * Loads sources.
     *
     * @param stopped whether to end before the next panel
     * @return whether all sources were loaded or failed; false if the load was stopped
     * @throws TranscriptException if sources are wrong and errors stop the start; it has the problems of all of them
     * @throws LoadingFailedException if a source cannot be read or stored for another reason
     */
    boolean load(List<PanelSource> sources, BooleanSupplier stopped) {
        try (var readers = new ReadAhead(sources, source -> reader.read(source, knownHash(source)))) {
            for (var source : sources) {
                if (stopped.getAsBoolean()) {
                    return false;
                }
                store(source, readers.next());
                state.advance();
            }
            slugs.clashes().forEach(this::fail);
            if (!errors.isEmpty()) {
                throw new TranscriptException(errors, MOST_ERRORS);
            }
            return true;
        }
    }

    /** Whether there is a panel of a source after the load. */
    boolean isLoaded(PanelSource source) {
        return !failed.contains(source);
    }

    private String knownHash(PanelSource source) {
        var read = known.get(source.key());
        return read != null && config.ingest().policy() == Policy.CHANGED ? read.contentHash : null;
    }

    private void store(PanelSource source, Future<Read> future) {
        try {
            var read = future.get();
            boolean unchanged = read.script() == null;
            boolean free = slugs.claim(unchanged ? known.get(source.key()).panelSlug : read.script().slug(), source);
            if (free && !unchanged && errors.isEmpty()) {
                store(source, read);
                read.script().problems().forEach(LOG::warn);
            }
        } catch (TranscriptException e) {
            fail(source, e);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TranscriptException wrong)) {
                throw new LoadingFailedException("Reading " + source.key() + " failed: " + e.getCause(), e.getCause());
            }
            fail(source, wrong);
        } catch (PersistenceException e) {
            throw new LoadingFailedException("Storing " + source.key() + " failed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadingFailedException("Loading was interrupted.", e);
        }
    }

    private void store(PanelSource source, Read read) {
        if (speakers == null) {
            panels.replace(source.key(), read);
        } else {
            panels.add(source.key(), read, speakers);
            read.script().people().forEach(person -> speakers.add(person.slug()));
        }
    }

    private void fail(PanelSource source, TranscriptException e) {
        if (config.ingest().onError() == OnError.STOP) {
            errors.addAll(e.problems());
            return;
        }
        var read = known.get(source.key());
        if (e instanceof UnreadableFileException && read != null) {
            slugs.reserve(read.panelSlug, source);
            panels.setProblems(source.key(), e.problems());
        } else {
            panels.fail(source.key(), e.problems());
            failed.add(source);
        }
        state.fail();
        e.problems().forEach(LOG::error);
    }

    private void fail(SlugClaims.Clash clash) {
        if (config.ingest().onError() == OnError.STOP) {
            errors.add(clash.problem());
            return;
        }
        clash.refused().forEach(source -> {
            panels.fail(source.key(), List.of(clash.problem()));
            failed.add(source);
            state.fail();
        });
        LOG.error(clash.problem());
    }
}
