package dev.roundtable.store;

import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the store holds the whole corpus. Before that, nothing of it is served. */
@ApplicationScoped
public class CorpusState {

    private final AtomicLong revision = new AtomicLong();
    private volatile boolean complete;

    /** Says that loading is over. */
    public void complete() {
        changed();
        complete = true;
    }

    /** Whether loading is over. */
    public boolean isComplete() {
        return complete;
    }

    /** Says that something of the corpus is other than before, after that can be read. */
    public void changed() {
        revision.incrementAndGet();
    }

    /** A number that is another whenever something has changed. */
    public long revision() {
        return revision.get();
    }
}
