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
 * Executes requests on a bounded number of threads. Some more may wait; the rest is refused at once, so that what was taken is
 * answered in time.
 */
@Singleton
public class ExecutionQueue {

    /** Deadlines are checked between fields, so one slow statement may outlast one; not this many. */
    private static final int STUCK_AFTER = 6;

    private final WorkerExecutor threads;
    private final Duration patience;
    private final int most;
    private final AtomicInteger taken = new AtomicInteger();
    private volatile long progress = System.nanoTime();

    @Inject
    ExecutionQueue(Vertx vertx, HttpConfig config, GraphQLConfig graphql) {
        this(vertx, config.maxConcurrent().orElseGet(ExecutionQueue::usual), config.maxQueued(), graphql.deadline());
    }

    ExecutionQueue(Vertx vertx, int concurrent, int queued, Duration patience) {
        this.threads = vertx.createSharedWorkerExecutor("graphql", concurrent);
        this.patience = patience;
        this.most = concurrent + queued;
    }

    /** Executing is work, not waiting: more threads would take the processor from each other, and from who compiles or collects. */
    private static int usual() {
        return Math.min(16, 2 * Runtime.getRuntime().availableProcessors());
    }

    /** Runs what blocks; the result comes on the caller's context. */
    public <T> Future<T> run(Callable<T> work) {
        if (taken.incrementAndGet() > most) {
            taken.decrementAndGet();
            return Future.failedFuture(busy());
        }
        long now = System.nanoTime();
        if (taken.get() == 1) {
            progress = now;
        }
        long latest = now + patience.toNanos();
        return threads.executeBlocking(() -> {
            try {
                // Who asked has given up by now, or will before there is an answer.
                if (System.nanoTime() > latest) {
                    throw busy();
                }
                return work.call();
            } finally {
                progress = System.nanoTime();
                taken.decrementAndGet();
            }
        }, false);
    }

    /** How many requests are executed or wait for it. */
    public int taken() {
        return Math.min(taken.get(), most);
    }

    /** How many can be taken. */
    public int most() {
        return most;
    }

    /** Whether requests are there and none has ended for several times as long as one may take. */
    public boolean areStuck() {
        return taken.get() > 0 && System.nanoTime() - progress > STUCK_AFTER * patience.toNanos();
    }

    private static RequestRefusedException busy() {
        return RequestRefusedException.later("BUSY", "Too many requests are being answered. Try again in a second.");
    }
}
