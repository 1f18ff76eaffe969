package dev.roundtable.store;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the store holds the whole corpus. Before that, nothing of it is served. */
@ApplicationScoped
public class Readiness {

    private volatile boolean complete;

    /** Says that loading is over. */
    public void complete() {
        complete = true;
    }

    /** Whether loading is over. */
    public boolean isComplete() {
        return complete;
    }
}
