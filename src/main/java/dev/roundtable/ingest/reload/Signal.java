package dev.roundtable.ingest.reload;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/** Wakes the thread that reloads: files may have changed, somebody asks for a reload, or the service stops. Thread-safe. */
final class Signal {

    private final List<CompletableFuture<ReloadReport>> asked = new ArrayList<>();
    /** Those whose reload has begun. */
    private List<CompletableFuture<ReloadReport>> begun = List.of();
    private boolean changed;
    private boolean stopped;

    /** Reports that files may have changed. */
    synchronized void changed() {
        changed = true;
        notifyAll();
    }

    /** Asks for a reload. All that ask before it begins get the same one. */
    synchronized CompletableFuture<ReloadReport> ask() {
        var report = new CompletableFuture<ReloadReport>();
        if (stopped) {
            end(report);
        } else {
            asked.add(report);
            notifyAll();
        }
        return report;
    }

    /** Ends everything. Whoever waits for a reload gets a {@link CancellationException}. */
    synchronized void stop() {
        stopped = true;
        asked.forEach(Signal::end);
        begun.forEach(Signal::end);
        asked.clear();
        begun = List.of();
        notifyAll();
    }

    private static void end(CompletableFuture<ReloadReport> report) {
        report.completeExceptionally(new CancellationException("The service stops."));
    }

    synchronized boolean isStopped() {
        return stopped;
    }

    /** Whether there is something more urgent than work in the background. */
    synchronized boolean isBusy() {
        return changed || stopped || !asked.isEmpty();
    }

    /** Waits for a signal. Returns who asked for a reload, and clears the signal. */
    synchronized List<CompletableFuture<ReloadReport>> await(Duration longest) {
        long latest = System.nanoTime() + longest.toNanos();
        try {
            for (long left = longest.toMillis(); !isBusy() && left > 0; left = (latest - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
        begun = List.copyOf(asked);
        asked.clear();
        changed = false;
        return begun;
    }

    /** Waits for some time, unless the service stops. */
    synchronized void sleep(Duration time) {
        long latest = System.nanoTime() + time.toNanos();
        try {
            for (long left = time.toMillis(); !stopped && left > 0; left = (latest - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }
}
