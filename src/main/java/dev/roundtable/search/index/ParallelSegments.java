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

import org.apache.lucene.store.Directory;

/**
 * Makes the segments of a new index with all processors, and adds them in the order of their turns. Where a segment ends depends on the
 * turns alone, so the same corpus gives the same index on every machine.
 */
final class ParallelSegments implements AutoCloseable {

    private final IndexBuilder index;
    private final int size;
    private final int threads = Runtime.getRuntime().availableProcessors();
    /** The segments that are being made, in order. There are few, so memory does not grow with the corpus. */
    private final Queue<Future<Directory>> segments = new ArrayDeque<>();
    private List<IndexedTurn> turns = new ArrayList<>();
    /** Null until the first segment is full: most corpora have only one. */
    private ExecutorService executor;

    /** @param size the number of turns of a segment */
    ParallelSegments(IndexBuilder index, int size) {
        this.index = index;
        this.size = size;
    }

    /** Adds a turn after those that were added before. */
    void add(IndexedTurn turn) throws IOException {
        if (turns.size() == size) {
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
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Indexing was interrupted.", e);
        }
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "search-indexer");
        thread.setDaemon(true);
        return thread;
    }

    /** Ends the making of segments that nobody waits for. */
    @Override
    public void close() {
        if (executor != null) {
            executor.shutdownNow();
        }
    }
}
