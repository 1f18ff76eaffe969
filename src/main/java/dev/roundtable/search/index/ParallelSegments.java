package dev.roundtable.search.index;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.apache.lucene.store.Directory;

/**
 * Makes the segments of a new index with several threads, and adds them in the order of their turns. Where a segment ends depends on the
 * turns alone, so the same corpus gives the same index on every machine. A panel is never divided.
 */
final class ParallelSegments implements AutoCloseable {

    /** Each thread has a buffer and a segment on the heap: more threads would need more memory than most corpora. */
    private static final int MOST_THREADS = 4;
    private static final int LONGEST_WAIT_SECONDS = 60;
    /**
     * A search looks its words up in each segment, so each has as many turns as all before it. But from so many turns on, it ends with its
     * panel, because a change of a panel writes its segment again.
     */
    private static final int LARGEST = 40_000;

    private final IndexBuilder index;
    private final int smallest;
    private final int threads;
    /** The segments that are being made, in order: at most one more than there are threads. */
    private final Queue<Future<Directory>> segments = new ArrayDeque<>();
    private List<IndexedTurn> turns = new ArrayList<>();
    /** The number of turns before those. */
    private int before;
    /** Null until the first segment is full: most corpora have only one. */
    private ExecutorService executor;

    /** @param smallest the fewest turns of a segment but the last; it ends with a panel */
    ParallelSegments(IndexBuilder index, int smallest) {
        this(index, smallest, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
    }

    ParallelSegments(IndexBuilder index, int smallest, int threads) {
        this.index = index;
        this.smallest = smallest;
        this.threads = threads;
    }

    /** Adds a turn after those that were added before. */
    void add(IndexedTurn turn) throws IOException {
        if (turns.size() >= Math.max(smallest, Math.min(LARGEST, before))
                && !turns.get(turns.size() - 1).panel().equals(turn.panel())) {
            make();
        }
        turns.add(turn);
    }

    /** Waits until all segments are added. */
    void finish() throws IOException {
        if (executor == null) {
            for (var turn : turns) {
                index.write(turn);
            }
        } else {
            make();
            while (!segments.isEmpty()) {
                takeNext();
            }
        }
        turns = List.of();
    }

    private void make() throws IOException {
        executor = executor == null ? Executors.newFixedThreadPool(threads, ParallelSegments::thread) : executor;
        var full = turns;
        before += full.size();
        segments.add(executor.submit(() -> IndexBuilder.segments(full)));
        turns = new ArrayList<>();
        while (segments.size() > threads) {
            takeNext();
        }
    }

    private void takeNext() throws IOException {
        try (var segment = segments.remove().get()) {
            index.add(segment);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Indexing was interrupted.", e);
        }
    }

    /** The failure of a thread; an error or a fault of the program goes on as it is. */
    private static IOException failure(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof RuntimeException fault) {
            throw fault;
        }
        return cause instanceof IOException io ? io : new IOException(cause);
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "search-indexer");
        thread.setDaemon(true);
        return thread;
    }

    /** Ends the making of segments that nobody waits for, and waits for its end, so that it does not go on beside another. */
    @Override
    public void close() {
        if (executor != null) {
            executor.shutdownNow();
            try {
                executor.awaitTermination(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
