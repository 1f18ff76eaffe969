package dev.roundtable.ingest;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;

import dev.roundtable.store.Readiness;

/** How far loading is; read by health while another thread loads. */
@ApplicationScoped
class LoadingState {

    private final AtomicInteger files = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final Readiness readiness;

    LoadingState(Readiness readiness) {
        this.readiness = readiness;
    }

    void begin(int count) {
        files.set(count);
    }

    void advance() {
        done.incrementAndGet();
    }

    void fail() {
        failed.incrementAndGet();
    }

    void complete() {
        readiness.complete();
    }

    int files() {
        return files.get();
    }

    int done() {
        return done.get();
    }

    int failed() {
        return failed.get();
    }
}
