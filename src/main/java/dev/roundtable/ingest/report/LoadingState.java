package dev.roundtable.ingest.report;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import dev.roundtable.ingest.source.FileCounts;
import dev.roundtable.store.CorpusState;

/** How far loading is; read by health while another thread loads. */
@ApplicationScoped
public class LoadingState {

    private static final Logger LOG = Logger.getLogger(LoadingState.class);
    private static final long TELL_EVERY = TimeUnit.SECONDS.toNanos(3);

    private final AtomicInteger files = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final CorpusState readiness;
    private volatile long began = System.nanoTime();
    private volatile long told = began;
    private volatile long ended;
    private volatile boolean begun;
    private volatile FileCounts found = FileCounts.NONE;

    LoadingState(CorpusState readiness) {
        this.readiness = readiness;
    }

    /**
     * Begins.
     *
     * @param count how many panels there are to load
     * @param inFolders how many files are in the folders
     */
    public void begin(int count, FileCounts inFolders) {
        found = inFolders;
        files.set(count);
        done.set(0);
        failed.set(0);
        began = System.nanoTime();
        told = began;
        ended = 0;
        begun = true;
    }

    /** Whether it is known what there is to load. */
    boolean hasBegun() {
        return begun;
    }

    /** Counts a source that is over with, and tells now and then how far loading is. */
    public void advance() {
        int over = done.incrementAndGet();
        long now = System.nanoTime();
        if (now - told >= TELL_EVERY) {
            told = now;
            double rate = over / ((now - began) / 1e9);
            LOG.infof("Loaded %,d of %,d transcripts, %.0f a second, about %.0f s left", over, files.get(), rate,
                    (files.get() - over) / rate);
        }
    }

    public void fail() {
        failed.incrementAndGet();
    }

    public void complete() {
        ended = System.nanoTime();
        begun = true;
        LOG.infof("Loading is complete: %,d transcripts in %.1f s, %d of them failed", files.get(), seconds(), failed.get());
        readiness.complete();
    }

    /** Says that something was added to what is served already. */
    public void amend() {
        readiness.changed();
    }

    /** How long loading took, or takes so far. */
    double seconds() {
        return ((ended == 0 ? System.nanoTime() : ended) - began) / 1e9;
    }

    /** How many files the folders hold. */
    FileCounts found() {
        return found;
    }

    public int files() {
        return files.get();
    }

    public int done() {
        return done.get();
    }

    public int failed() {
        return failed.get();
    }
}
