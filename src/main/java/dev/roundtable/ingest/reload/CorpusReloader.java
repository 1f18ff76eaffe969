package dev.roundtable.ingest.reload;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import dev.roundtable.ingest.read.Look;
import dev.roundtable.ingest.read.ReadAhead;
import dev.roundtable.ingest.read.SourceMemory;
import dev.roundtable.ingest.read.SourceReader;
import dev.roundtable.ingest.reload.Pass.UnstorableException;
import dev.roundtable.ingest.report.LoadingState;
import dev.roundtable.ingest.source.PanelSource;
import dev.roundtable.ingest.source.SourceFolder;
import dev.roundtable.ingest.write.CorpusPublisher;
import dev.roundtable.ingest.write.CorpusWriter;
import dev.roundtable.ingest.write.PanelWriter;
import dev.roundtable.store.entity.SourceEntity;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Problem.Severity;
import dev.roundtable.transcript.file.TranscriptException;

/**
 * Reloads the corpus in two steps, each of which is published as a whole. The first one reads the files that have changed. Names and terms
 * of one sheet count for all panels, so the second one reads the other panels again if those have changed. One thread uses it.
 */
@ApplicationScoped
class CorpusReloader {

    private static final Logger LOG = Logger.getLogger(CorpusReloader.class);

    private final SourceMemory memory;
    private final PanelWriter panels;
    private final CorpusWriter corpus;
    private final CorpusPublisher publisher;
    private final LoadingState state;
    /** The version of the directories with which all panels were read; null before the first reload. */
    private String wholeVersion;
    /** By what the published speakers and terms are described. */
    private Description described;

    CorpusReloader(SourceMemory memory, PanelWriter panels, CorpusWriter corpus, CorpusPublisher publisher,
            LoadingState state) {
        this.memory = memory;
        this.panels = panels;
        this.corpus = corpus;
        this.publisher = publisher;
        this.state = state;
    }

    /**
     * Publishes what has changed in files. Reads only changed files, and those that were wrong.
     *
     * @param stopped whether to give up, because the service stops
     * @param insisting whether files count as they are even if they change while they are read
     * @return null if a file has changed while it was read. Nothing is published then: files that were saved with it may have changed, too.
     */
    Changes reload(Look look, BooleanSupplier stopped, boolean insisting) {
        if (wholeVersion == null) {
            wholeVersion = memory.lastReader().version();
            described = Description.of(memory.lastReader());
        }
        var reader = memory.reader(look.found());
        try {
            var description = Description.of(reader);
            var changes = run(look, reader, new Selection(false, insisting), !description.equals(described), stopped);
            description.logSince(described);
            described = description;
            memory.remember(look);
            return changes;
        } catch (ChangedMeanwhileException e) {
            return null;
        }
    }

    /** Whether panels were read with names and terms that are out of date. */
    boolean isOutOfDate() {
        return wholeVersion != null && !wholeVersion.equals(memory.lastReader().version());
    }

    /**
     * Reads all other panels again, after names or terms have changed, and publishes those that differ.
     *
     * @param interrupted whether to give up, so that another change is published first
     * @param insisting whether files count as they are even if they change while they are read
     * @return null if it was interrupted, or if a file has changed while it was read
     */
    Changes refresh(Look look, BooleanSupplier interrupted, boolean insisting) {
        var reader = memory.lastReader();
        try {
            var changes = run(look, reader, new Selection(true, insisting), false, interrupted);
            wholeVersion = reader.version();
            return changes;
        } catch (InterruptedRefreshException | ChangedMeanwhileException e) {
            return null;
        }
    }

    /** The version of the corpus that is served. */
    String version() {
        return corpus.version();
    }

    /** All problems of the files that are served. */
    List<Problem> problems() {
        return corpus.problems().values().stream().flatMap(List::stream).toList();
    }

    private Changes run(Look look, SourceReader reader, Selection selection, boolean declared, BooleanSupplier interrupted) {
        var unstorable = new HashMap<String, TranscriptException>();
        while (true) {
            try {
                return attempt(look, reader, selection, declared, interrupted, unstorable);
            } catch (UnstorableException e) {
                unstorable.put(e.source(), e.reason());
            }
        }
    }

    private Changes attempt(Look look, SourceReader reader, Selection selection, boolean declared, BooleanSupplier interrupted,
            Map<String, TranscriptException> unstorable) {
        var found = look.found();
        var known = corpus.known();
        var problems = corpus.problems();
        var missing = found.folders().stream().filter(SourceFolder::isMissing).flatMap(folder -> folder.panels().stream())
                .map(PanelSource::key).collect(Collectors.toSet());
        var toRead = found.panels().stream().filter(source -> !missing.contains(source.key()))
                .filter(source -> selection.all() || memory.isChanged(source, look) || isWrong(problems, source)
                        || !known.containsKey(source.key()))
                .toList();
        var pass = new Pass(panels, found.panels(), known, problems);
        publisher.publish(() -> {
            gone(found.panels(), known, problems).forEach(pass::remove);
            read(toRead, reader, selection, pass, known, problems, interrupted, unstorable);
            if (!selection.insisting() && haveChangedSince(look, toRead)) {
                throw new ChangedMeanwhileException();
            }
            pass.finish();
            pass.setProblems(CorpusWriter.FOLDERS, folderProblems(look, pass));
            if (!pass.isWritten() && !declared) {
                return false;
            }
            corpus.complete(reader.problems(), reader.directory(), reader.terms(), reader.version(), false);
            return true;
        });
        pass.mended().forEach(file -> LOG.infof("%s is right again.", file));
        report(look, corpus.problems(), pass);
        var changes = pass.changes();
        reader.errors().stream().filter(problem -> problem.severity() == Severity.ERROR).map(Problem::file)
                .forEach(changes.failed::add);
        return changes;
    }

    private static void read(List<PanelSource> sources, SourceReader reader, Selection selection, Pass pass,
            Map<String, SourceEntity> known, Map<String, List<Problem>> problems, BooleanSupplier interrupted,
            Map<String, TranscriptException> unstorable) {
        try (var readers = new ReadAhead(sources, source -> {
            if (unstorable.containsKey(source.key())) {
                throw unstorable.get(source.key());
            }
            var last = known.get(source.key());
            return reader.read(source, last == null || isWrong(problems, source) ? null : last.contentHash);
        }, selection.threads())) {
            for (var source : sources) {
                if (interrupted.getAsBoolean()) {
                    throw new InterruptedRefreshException();
                }
                pass.take(source, readers.next());
            }
        }
    }

    private boolean haveChangedSince(Look look, List<PanelSource> sources) {
        var now = memory.look().stamps();
        return sources.stream().anyMatch(source -> !look.stamps().get(source.key()).equals(now.get(source.key())));
    }

    private static boolean isWrong(Map<String, List<Problem>> problems, PanelSource source) {
        return problems.getOrDefault(source.key(), List.of()).stream()
                .anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** The keys of stored sources, and of sources with problems, that are not there any more. */
    private static Set<String> gone(List<PanelSource> present, Map<String, SourceEntity> known,
            Map<String, List<Problem>> problems) {
        var gone = new HashSet<>(known.keySet());
        gone.addAll(problems.keySet());
        gone.removeAll(Set.of(CorpusWriter.FOLDERS, CorpusWriter.NO_SOURCE));
        present.forEach(source -> gone.remove(source.key()));
        return gone;
    }

    private static List<Problem> folderProblems(Look look, Pass pass) {
        var found = new ArrayList<Problem>();
        look.found().folders().stream().filter(folder -> !folder.isMissing() && folder.isWithoutPanel(pass::isLoaded))
                .map(SourceFolder::withoutPanel).forEach(found::add);
        found.addAll(look.found().warnings());
        return found;
    }

    private void report(Look look, Map<String, List<Problem>> problems, Pass pass) {
        var sources = look.found().panels();
        state.reloaded(sources.size(), (int) sources.stream().filter(source -> isWrong(problems, source)).count(),
                look.found().files(), CorpusWriter.firstError(problems),
                look.found().folders().stream().noneMatch(folder -> folder.isWithoutPanel(pass::isLoaded)));
    }

    /**
     * Which sources are read.
     *
     * @param all all sources, not only those that have changed
     * @param insisting also those that change while they are read
     */
    private record Selection(boolean all, boolean insisting) {

        /** Changed files are read as fast as possible. All files are read on one thread: requests need the other processors. */
        int threads() {
            return all ? 1 : Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        }
    }

    /** A file has changed while it was read, so it may be newer than the other files. */
    private static final class ChangedMeanwhileException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private static final class InterruptedRefreshException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
