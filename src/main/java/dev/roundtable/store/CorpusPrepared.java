package dev.roundtable.store;

import java.util.ArrayList;
import java.util.List;

/**
 * Fired when a version of the corpus is written and before it is published, on the thread and in the transaction that wrote it.
 * Observers prepare what they derive from the corpus, and say how it takes effect.
 */
public final class CorpusPrepared {

    private final List<Runnable> steps = new ArrayList<>();
    private final List<Runnable> discards = new ArrayList<>();

    /** Adds a step that makes what was prepared take effect. It is quick, and runs after the commit while nobody reads. */
    public void onPublish(Runnable step) {
        steps.add(step);
    }

    /** Adds a step that frees what was prepared, if the version is not published. */
    public void onDiscard(Runnable step) {
        discards.add(step);
    }

    /** Runs the steps of a publication. Nothing is discarded after it has begun. */
    public void publish() {
        discards.clear();
        steps.forEach(Runnable::run);
    }

    /** Frees what was prepared, unless the version is published. */
    public void discard() {
        discards.forEach(Runnable::run);
        discards.clear();
    }
}
