package dev.roundtable.ingest.report;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.jboss.logging.Logger;

import dev.roundtable.ingest.source.FileCounts;
import dev.roundtable.store.CorpusPrepared;
import dev.roundtable.store.CorpusState;

/** Tracks the progress of the load, for logs, health and metrics. Thread-safe. */
@ApplicationScoped
public class LoadingState {

    private static final Logger LOG = Logger.getLogger(LoadingState.class);
    /** In nanoseconds. */
    private static final long LOG_INTERVAL = TimeUnit.SECONDS.toNanos(3);

    private final AtomicInteger files = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final CorpusState corpus;
    private final Event<CorpusPrepared> prepared;
    private volatile long began = System.nanoTime();
    private volatile long logged = began;
    private volatile long ended;
    private volatile boolean begun;
    private volatile FileCounts found = FileCounts.NONE;
    private volatile String fault;
    private volatile String error;

    LoadingState(CorpusState corpus, Event<CorpusPrepared> prepared) {
        this.corpus = corpus;
        this.prepared = prepared;
    }

    /**
     * Begins a load, and resets all counts.
     *
     * @param count how many panels there are to load
     * @param inFolders how many files the folders contain
     */
    public void begin(int count, FileCounts inFolders) {
        found = inFolders;
        fault = null;
        error = null;
        files.set(count);
        done.set(0);
        failed.set(0);
        began = System.nanoTime();
        logged = began;
        ended = 0;
        begun = true;
    }

    /** Whether the sources of the load are known. */
    boolean hasBegun() {
        return begun;
    }

    /** Counts a source that was loaded or failed, and logs the progress from time to time. */
    public void advance() {
        int count = done.incrementAndGet();
        long now = System.nanoTime();
        if (now - logged >= LOG_INTERVAL) {
            logged = now;
            double rate = count / ((now - began) / 1e9);
            LOG.infof("Loaded %,d of %s, %.0f a second, about %.0f s left", count, transcripts(), rate,
                    (files.get() - count) / rate);
        }
    }

    /** Counts a source that failed. */
    public void fail() {
        failed.incrementAndGet();
    }

    /** Ends the load, and marks the corpus as complete. */
    public void complete() {
        ended = System.nanoTime();
        begun = true;
        LOG.infof("Loading is complete: %s in %.1f s, %,d failed", transcripts(), seconds(), failed.get());
        var version = new CorpusPrepared();
        prepared.fire(version);
        corpus.publish(version::publish);
        corpus.complete();
    }

    /**
     * Takes the counts of a reload.
     *
     * @param count how many panels there are
     * @param wrong how many of them cannot be read now
     * @param inFolders how many files the folders contain
     * @param first the first error, as one line; null if there is none
     * @param whole whether each folder has a panel that is served
     */
    public void reloaded(int count, int wrong, FileCounts inFolders, String first, boolean whole) {
        found = inFolders;
        files.set(count);
        done.set(count);
        failed.set(wrong);
        error = first;
        if (whole) {
            fault = null;
        }
    }

    /** Takes the first error of the load, as one line; null if there is none. */
    public void error(String first) {
        error = first;
    }

    /** The first error of the load or of the last reload, as one line; null if there is none. */
    String error() {
        return error;
    }

    private String transcripts() {
        int count = files.get();
        return count == 1 ? "1 transcript" : "%,d transcripts".formatted(count);
    }

    /** How long the load took, or takes so far, in seconds. */
    double seconds() {
        return ((ended == 0 ? System.nanoTime() : ended) - began) / 1e9;
    }

    /** Keeps the service from being ready after the load, though it answers requests. */
    public void fault(String reason) {
        fault = reason;
    }

    /** Why the service is not ready after the load; null if it is. */
    String fault() {
        return fault;
    }

    /** How many files the folders contain. */
    FileCounts found() {
        return found;
    }

    /** How many panels there are to load. */
    public int files() {
        return files.get();
    }

    /** How many panels were loaded or failed. */
    public int done() {
        return done.get();
    }

    /** How many panels failed. */
    public int failed() {
        return failed.get();
    }
}
