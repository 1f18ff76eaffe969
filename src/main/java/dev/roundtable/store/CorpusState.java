package dev.roundtable.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * State of the corpus: whether it is completely loaded, and its revision. Nothing is served before it is complete. It is also the gate
 * between requests and changes: many requests read at the same time, and a change takes effect between two requests, never during one.
 */
@ApplicationScoped
public class CorpusState {

    /** How long an attempt to begin a change waits for the requests that read. Later requests wait as long. */
    private static final Duration ATTEMPT = Duration.ofMillis(20);
    /** The time between two attempts, in which requests begin and end as usual. */
    private static final Duration PAUSE = Duration.ofMillis(30);
    /** How long a change gives way to slow requests. After that, later requests wait for it. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final AtomicLong revision = new AtomicLong();
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
    private volatile boolean complete;

    /** Marks the corpus as complete. The first load calls it at its end. */
    public void complete() {
        revision.incrementAndGet();
        complete = true;
    }

    /** Whether the first load has ended. */
    public boolean isComplete() {
        return complete;
    }

    /**
     * Reads the corpus at one revision: no change takes effect before the reading ends. A reading can contain another one.
     *
     * @param reading must not wait for another reading
     */
    public <T> T read(Supplier<T> reading) {
        var lock = gate.readLock();
        lock.lock();
        try {
            return reading.get();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Makes a change take effect while nobody reads, and increments the revision. It waits for the requests that read. At first it only
     * tries for moments, so that one slow request does not delay all later ones. After some seconds it insists.
     *
     * @param change should only do what is quick: everything else is prepared before
     */
    public void publish(Runnable change) {
        var lock = gate.writeLock();
        try {
            long latest = System.nanoTime() + PATIENCE.toNanos();
            while (!lock.tryLock(ATTEMPT.toMillis(), TimeUnit.MILLISECONDS)) {
                if (System.nanoTime() > latest) {
                    lock.lockInterruptibly();
                    break;
                }
                Thread.sleep(PAUSE.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The change was not published, because the service stops.", e);
        }
        try {
            change.run();
        } finally {
            revision.incrementAndGet();
            lock.unlock();
        }
    }

    /** The revision of the corpus. Caches use it in their keys: what was read at another revision is out of date. */
    public long revision() {
        return revision.get();
    }
}
