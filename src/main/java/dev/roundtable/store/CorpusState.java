package dev.roundtable.store;

import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;

/** State of the corpus: whether it is completely loaded, and its revision. Nothing is served before it is complete. */
@ApplicationScoped
public class CorpusState {

    private final AtomicLong revision = new AtomicLong();
    private volatile boolean complete;

    /** Marks the corpus as complete. The first load calls it at its end. */
    public void complete() {
        changed();
        complete = true;
    }

    /** Whether the first load has ended. */
    public boolean isComplete() {
        return complete;
    }

    /** Increments the revision. Call it after a change can be read from the store. */
    public void changed() {
        revision.incrementAndGet();
    }

    /** The revision of the corpus. Caches use it in their keys: what was read at another revision is out of date. */
    public long revision() {
        return revision.get();
    }
}
