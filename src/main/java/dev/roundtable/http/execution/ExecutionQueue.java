package dev.roundtable.http.execution;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import dev.roundtable.graphql.document.GraphQLConfig;
import dev.roundtable.http.HttpConfig;
import dev.roundtable.http.request.RequestRefusedException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;

/**
 * Executes requests on a limited number of threads. A limited number of requests may wait. More requests are refused at once, so that
 * the others are executed in time.
 */
@Singleton
public class ExecutionQueue {

    /** Deadlines after which a request is stuck. A request may exceed one, because deadlines are checked between fields only. */
    private static final int STUCK_DEADLINES = 6;

    private final WorkerExecutor threads;
    private final Duration deadline;
    private final int capacity;
    private final AtomicInteger pending = new AtomicInteger();
    private volatile long lastProgress = System.nanoTime();

    @Inject
    ExecutionQueue(Vertx vertx, HttpConfig config, GraphQLConfig graphql) {
        this(vertx, config.maxConcurrent().orElseGet(ExecutionQueue::defaultConcurrency), config.maxQueued(),
                graphql.deadline());
    }

    ExecutionQueue(Vertx vertx, int concurrent, int queued, Duration deadline) {
        this.threads = vertx.createSharedWorkerExecutor("graphql", concurrent);
        this.deadline = deadline;
        this.capacity = concurrent + queued;
    }

    /** Requests use the processor and hardly wait. More threads would slow down each other, the compiler and the garbage collector. */
    private static int defaultConcurrency() {
        return Math.min(16, 2 * Runtime.getRuntime().availableProcessors());
    }

    /**
     * Runs work that may block on one of the threads.
     *
     * @return the result, on the Vert.x context of the caller; failed with status 503 if too many requests wait, or if the work has
     *         waited for longer than the deadline
     */
    public <T> Future<T> run(Callable<T> work) {
        long now = System.nanoTime();
        if (pending.get() == 0) {
            // Before the request is counted, so that isStuck() never counts it from the end of the last one.
            lastProgress = now;
        }
        if (pending.incrementAndGet() > capacity) {
            pending.decrementAndGet();
            return Future.failedFuture(busy());
        }
        long latest = now + deadline.toNanos();
        return threads.executeBlocking(() -> {
            try {
                // The client has given up by now, or will before the response is ready.
                if (System.nanoTime() > latest) {
                    throw busy();
                }
                return work.call();
            } finally {
                lastProgress = System.nanoTime();
                pending.decrementAndGet();
            }
        }, false);
    }

    /** The number of requests that execute or wait for execution. */
    public int pending() {
        return Math.min(pending.get(), capacity);
    }

    /** The highest number of {@link #pending} requests. */
    public int capacity() {
        return capacity;
    }

    /** Whether requests are pending and none has ended for several deadlines. */
    public boolean isStuck() {
        return pending.get() > 0 && System.nanoTime() - lastProgress > STUCK_DEADLINES * deadline.toNanos();
    }

    private static RequestRefusedException busy() {
        return RequestRefusedException.unavailable("BUSY", "Too many requests are being executed. Try again in a second.");
    }
}
