package dev.roundtable.ingest;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.h2.mvstore.MVStoreException;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;

import dev.roundtable.ingest.reload.LiveCorpus;
import dev.roundtable.ingest.source.IngestConfig;
import dev.roundtable.ingest.source.IngestConfig.OnError;
import dev.roundtable.ingest.source.UnreadableFolderException;
import dev.roundtable.startup.StartStages;
import dev.roundtable.store.file.DatabaseUrl;
import dev.roundtable.transcript.file.TranscriptException;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Loads the corpus when the service starts. The start waits for some seconds, so that a small corpus is complete before the first
 * request. A large one loads in the background while the service reports that it is not ready.
 */
@ApplicationScoped
class LoadOnStart {

    private static final Logger LOG = Logger.getLogger(LoadOnStart.class);
    /** How long a stop waits for the current panel: most panels take less than a second. */
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(5);

    private final CorpusLoader loader;
    private final LiveCorpus corpus;
    private final IngestConfig config;
    private final DatabaseUrl database;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "ingest");
        thread.setDaemon(true);
        return thread;
    });
    private volatile CompletableFuture<Void> load = CompletableFuture.completedFuture(null);
    private volatile CompletableFuture<Void> live = load;

    LoadOnStart(CorpusLoader loader, LiveCorpus corpus, IngestConfig config, DatabaseUrl database) {
        this.loader = loader;
        this.corpus = corpus;
        this.config = config;
        this.database = database;
    }

    void start(@Observes StartupEvent event) {
        StartStages.reached("CDI, schema, database and tables are there");
        load = CompletableFuture.runAsync(loader::load, executor);
        live = load.thenRunAsync(this::live, executor);
        live.whenComplete((nothing, failure) -> executor.shutdown());
        try {
            load.get(config.ingest().patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            load.whenComplete((nothing, failure) -> {
                if (failure != null) {
                    LOG.error(explain("Loading", failure));
                    Quarkus.asyncExit(1);
                }
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            var reason = explain("Loading", e.getCause());
            LOG.error(reason);
            // Quarkus takes this exception for a normal stop if it is thrown itself. As a cause, it keeps the stack trace out of the log.
            var quiet = new PreventFurtherStepsException("Roundtable did not start: loading failed, as logged above.", 1);
            // The error page of dev mode has no log above it, so it shows the reason from here.
            quiet.addSuppressed(new IllegalStateException(reason, e.getCause()));
            throw new IllegalStateException(quiet.getMessage(), quiet);
        }
    }

    /** Waits for the current panel, because the database closes next. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loader.stop();
        corpus.stop();
        try {
            live.get(STOP_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.warn("The service stops while a panel is being loaded; it will be loaded at the next start.");
        } catch (ExecutionException e) {
            LOG.debug("Loading failed before the service stopped", e);
        }
    }

    /** Keeps the corpus up to date until the service stops. */
    private void live() {
        try {
            corpus.run();
        } catch (RuntimeException | Error e) {
            // A service that is ready but never reloads again looks healthy.
            LOG.errorf(database.explain(e).isPresent() ? null : e,
                    "Changes in files cannot be published any more, so the service stops. %s", explain("Publishing", e));
            Quarkus.asyncExit(1);
        }
    }

    /** Whether pages of the database cannot be read, or a table and its index do not agree. */
    private static boolean isOfADamagedDatabase(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException || cause instanceof MVStoreException) {
                return true;
            }
        }
        return false;
    }

    /**
     * Why something failed, in sentences.
     *
     * @param what the subject of the sentence
     */
    String explain(String what, Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        var failedWrite = database.explain(cause);
        if (failedWrite.isPresent()) {
            return failedWrite.get();
        }
        if (isOfADamagedDatabase(cause)) {
            return what
                    + " failed, because the database is damaged. Move its file away to have it made again from the transcripts,"
                    + " or put back a copy. "
                    + cause.getMessage();
        }
        if (!(cause instanceof TranscriptException wrong)) {
            return what + " failed: " + cause;
        }
        if (wrong instanceof UnreadableFolderException) {
            return "The transcripts could not be found, so the service does not start.\n" + wrong.getMessage();
        }
        var remedy = config.ingest().onError() == OnError.STOP ? " (roundtable.ingest.on-error=skip loads the others)" : "";
        var panels = wrong.problems().size() == 1 ? "A panel" : "Some panels";
        return panels + " could not be loaded, so the service does not start" + remedy + ".\n" + cause.getMessage();
    }
}
