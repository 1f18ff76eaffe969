package dev.roundtable.ingest.reload;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jboss.logging.Logger;

import dev.roundtable.ingest.read.SourceReader.Read;
import dev.roundtable.ingest.source.PanelSource;
import dev.roundtable.ingest.source.SlugClaims;
import dev.roundtable.ingest.write.PanelWriter;
import dev.roundtable.store.entity.SourceEntity;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Problem.Severity;
import dev.roundtable.transcript.file.TranscriptException;

/**
 * Writes the panels of sources that were read again, in the transaction of its thread. A source that cannot be read, or that wants the
 * slug of another panel, keeps the panel that it had, with its problems.
 */
final class Pass {

    private static final Logger LOG = Logger.getLogger(Pass.class);

    private final PanelWriter panels;
    private final Map<String, SourceEntity> known;
    private final Map<String, List<Problem>> problems;
    private final Map<String, PanelSource> sources;
    private final SlugOwners owners;
    /** Sources that want the slug of another source, which may give it up. */
    private final Map<PanelSource, Read> waiting = new LinkedHashMap<>();
    private final Set<String> replaced = new HashSet<>();
    private final Set<String> failed = new HashSet<>();
    private final Set<String> mended = new TreeSet<>();
    private boolean written;

    /**
     * @param sources all sources
     * @param known what is stored of them, and of sources that are gone
     * @param problems the stored problems, by the keys of sources
     */
    Pass(PanelWriter panels, Collection<PanelSource> sources, Map<String, SourceEntity> known,
            Map<String, List<Problem>> problems) {
        this.panels = panels;
        this.known = known;
        this.problems = problems;
        this.sources = sources.stream().collect(Collectors.toMap(PanelSource::key, Function.identity()));
        this.owners = new SlugOwners(known.values().stream().filter(read -> this.sources.containsKey(read.source))
                .collect(Collectors.toMap(read -> read.source, read -> read.panelSlug)));
    }

    /** Removes what is stored of a source that is gone. */
    void remove(String source) {
        panels.remove(source);
        written = true;
    }

    /** Takes a source as it is read now. */
    void take(PanelSource source, Future<Read> future) {
        try {
            take(source, future.get());
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TranscriptException wrong)) {
                throw new IllegalStateException("Reading " + source.name() + " failed: " + e.getCause(), e.getCause());
            }
            fail(source, wrong.problems());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The reload was interrupted.", e);
        }
    }

    private void take(PanelSource source, Read read) {
        var last = known.get(source.key());
        if (read.script() == null) {
            return;
        }
        if (last != null && last.scriptHash.equals(read.scriptHash())) {
            panels.confirm(source.key(), read);
            written = true;
            rightAgain(source);
        } else if (owners.take(source.key(), read.script().slug())) {
            write(source, read);
        } else {
            waiting.put(source, read);
        }
    }

    /** Keeps the panel of a source that is wrong, and stores its problems. */
    void fail(PanelSource source, List<Problem> found) {
        failed.add(source.name());
        if (!found.equals(problems.get(source.key()))) {
            panels.setProblems(source.key(), found);
            written = true;
            found.forEach(LOG::error);
        }
    }

    /** Replaces the problems of a key that is no source. */
    void setProblems(String key, List<Problem> found) {
        if (!found.equals(problems.getOrDefault(key, List.of()))) {
            panels.setProblems(key, found);
            written = true;
            found.forEach(LOG::warn);
        }
    }

    /** Decides about the sources that want the slug of another one: a free slug is taken, and slugs can be exchanged. */
    void finish() {
        while (waiting.entrySet().removeIf(this::isFreeNow)) {
            // a slug that was given up may free others
        }
        while (waiting.keySet().removeIf(this::isRefused)) {
            // a refused source keeps its slug, so others may be refused
        }
        waiting.forEach((source, read) -> owners.exchange(source.key(), read.script().slug()));
        waiting.forEach(this::write);
    }

    private boolean isFreeNow(Map.Entry<PanelSource, Read> entry) {
        boolean free = owners.take(entry.getKey().key(), entry.getValue().script().slug());
        if (free) {
            write(entry.getKey(), entry.getValue());
        }
        return free;
    }

    private boolean isRefused(PanelSource source) {
        var slug = waiting.get(source).script().slug();
        var owner = sources.get(owners.owner(slug));
        var first = waiting.entrySet().stream().filter(entry -> entry.getValue().script().slug().equals(slug)).findFirst();
        boolean exchanged = waiting.containsKey(owner) && first.filter(entry -> entry.getKey().equals(source)).isPresent();
        if (!exchanged) {
            var claims = new SlugClaims();
            claims.claim(slug, owner);
            claims.claim(slug, source);
            fail(source, List.of(claims.clashes().get(0).problem()));
        }
        return !exchanged;
    }

    private void write(PanelSource source, Read read) {
        try {
            panels.replace(source.key(), read);
        } catch (TranscriptException e) {
            throw new UnstorableException(source.key(), e);
        }
        written = true;
        rightAgain(source);
        read.script().problems().stream()
                .filter(problem -> !problems.getOrDefault(source.key(), List.of()).contains(problem)).forEach(LOG::warn);
        replaced.add(read.script().slug());
    }

    private void rightAgain(PanelSource source) {
        problems.getOrDefault(source.key(), List.of()).stream().filter(problem -> problem.severity() == Severity.ERROR)
                .findFirst().ifPresent(error -> mended.add(error.file()));
    }

    /** The names of files that were wrong and are right now. */
    Set<String> mended() {
        return mended;
    }

    /** Whether there is a panel of a source. */
    boolean isLoaded(PanelSource source) {
        return owners.has(source.key());
    }

    /** Whether anything was written. */
    boolean isWritten() {
        return written;
    }

    /** The panels that differ from those before. */
    Changes changes() {
        var before = known.values().stream().map(read -> read.panelSlug).collect(Collectors.toSet());
        var changes = new Changes();
        replaced.forEach(slug -> (before.contains(slug) ? changes.changed : changes.added).add(slug));
        changes.removed.addAll(before);
        changes.removed.removeAll(owners.slugs());
        changes.failed.addAll(failed);
        return changes;
    }

    /** A panel that was read has a text that is too long for the database. Its transaction cannot be committed. */
    static final class UnstorableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String source;
        private final transient TranscriptException reason;

        UnstorableException(String source, TranscriptException reason) {
            super(reason);
            this.source = source;
            this.reason = reason;
        }

        String source() {
            return source;
        }

        TranscriptException reason() {
            return reason;
        }
    }
}
