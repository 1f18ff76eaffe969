package dev.roundtable.ingest.reload;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.jboss.logging.Logger;

import dev.roundtable.ingest.read.Look;
import dev.roundtable.ingest.read.SourceMemory;
import dev.roundtable.ingest.source.IngestConfig;
import dev.roundtable.ingest.source.IngestConfig.Policy;
import dev.roundtable.ingest.watch.FilesChecked;
import dev.roundtable.ingest.watch.FolderWatch;
import dev.roundtable.store.file.DatabaseUrl;
import io.quarkus.runtime.LaunchMode;

/**
 * Keeps the corpus up to date while the service runs: publishes what changes in the folders, and reloads when somebody asks for it. All
 * work is done on one thread, one reload at a time.
 */
@ApplicationScoped
public class LiveCorpus {

    private static final Logger LOG = Logger.getLogger(LiveCorpus.class);

    /** The time between two looks, which must be equal before files are read: somebody may still be writing. */
    private static final Duration SETTLE = Duration.ofMillis(200);
    /** How often files are looked at while they keep changing. After that they are read as they are. */
    private static final int MOST_LOOKS = 50;
    /** How often files are read again because they have changed meanwhile. */
    private static final int MOST_READINGS = 5;
    /** How many times longer than a look the service waits before the next one. */
    private static final int IDLE_SHARE = 20;
    /** When a reload is tried again that failed for another reason than wrong files. */
    private static final Duration RETRY = Duration.ofSeconds(30);
    private static final Duration FOREVER = Duration.ofDays(1);

    private final IngestConfig config;
    private final SourceMemory memory;
    private final CorpusReloader reloader;
    private final AgreementMeasuring measuring;
    private final Event<FilesChecked> checked;
    private final DatabaseUrl database;
    private final Signal signal = new Signal();
    /** What has changed since the last report. */
    private Changes unreported = new Changes();
    private Look last;
    private Duration interval;
    private boolean failed;
    /** How often the other panels have been read again in vain since names or terms changed. */
    private int vainRefreshes;
    private volatile boolean running;

    LiveCorpus(IngestConfig config, SourceMemory memory, CorpusReloader reloader, AgreementMeasuring measuring,
            Event<FilesChecked> checked, DatabaseUrl database) {
        this.config = config;
        this.memory = memory;
        this.reloader = reloader;
        this.measuring = measuring;
        this.checked = checked;
        this.database = database;
        this.interval = config.ingest().watchInterval();
    }

    private boolean isWatching(Set<Path> others) {
        return config.ingest().watch().orElseGet(() -> LaunchMode.current() == LaunchMode.DEVELOPMENT
                || config.transcripts().isPresent() || !others.isEmpty());
    }

    /** Whether reloads are possible: the settings may say that the database is served as it is. */
    public boolean isPossible() {
        return config.ingest().policy() != Policy.NEVER;
    }

    /**
     * Looks for changes and publishes them.
     *
     * @return completed when the new version is served, or when there is nothing new; failed if the reload fails, and with a
     *         {@link CancellationException} if the service stops
     */
    public CompletableFuture<ReloadReport> reload() {
        return signal.ask();
    }

    /** Whether a reload can begin now: the first load is complete, and the service does not stop. */
    public boolean isRunning() {
        return running;
    }

    /** Ends {@link #run} after the current panel. */
    public void stop() {
        signal.stop();
    }

    /** Runs until the service stops. It begins when the first load is complete. */
    public void run() {
        if (!isPossible()) {
            signal.stop();
            return;
        }
        last = memory.lastLook();
        running = true;
        boolean watching = isWatching(others());
        try (var watch = new FolderWatch(signal::changed)) {
            while (!signal.isStopped()) {
                if (watching) {
                    var directories = new HashSet<>(others());
                    last.found().folders().forEach(folder -> directories.addAll(folder.directories()));
                    watch.follow(directories);
                }
                work(watching);
            }
        } finally {
            running = false;
            signal.stop();
        }
    }

    /** Lets others look at their files. Returns where these are. */
    private Set<Path> others() {
        var look = new FilesChecked();
        try {
            checked.fire(look);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            LOG.error("Files beside the transcripts could not be read again.", e);
        }
        return look.directories();
    }

    /** Waits until there is something to do, and does it. */
    private void work(boolean watching) {
        boolean outOfDate = reloader.isOutOfDate();
        boolean background = outOfDate || measuring.isUnfinished();
        var asked = signal.await(failed ? RETRY : background ? Duration.ZERO : watching ? interval : FOREVER);
        if (signal.isStopped()) {
            return;
        }
        try {
            long began = System.nanoTime();
            // A refresh ends in vain if files have changed since the last look, so it needs a new one even if nothing is watched.
            var look = watching || failed || outOfDate || !asked.isEmpty() ? look() : last;
            if (failed || !asked.isEmpty() || !look.isSameAs(last)) {
                failed = true;
                if (!asked.isEmpty()) {
                    others();
                }
                // Whoever asks has written all files, so these need not settle.
                reload(asked.isEmpty() ? settle(look) : look, began, asked.isEmpty());
                failed = false;
                if (!asked.isEmpty()) {
                    var report = ReloadReport.of(unreported, reloader.version(), reloader.problems(), seconds(began));
                    unreported = new Changes();
                    asked.forEach(waiting -> waiting.complete(report));
                }
            } else if (reloader.isOutOfDate()) {
                refresh(true);
            } else if (measuring.isUnfinished()) {
                long latest = System.nanoTime() + interval.toNanos();
                measuring.run(last, () -> signal.isBusy() || watching && System.nanoTime() > latest);
            }
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            asked.forEach(waiting -> waiting.completeExceptionally(e));
            fail(e);
        }
    }

    private Look look() {
        long began = System.nanoTime();
        var look = memory.look();
        var took = Duration.ofNanos(System.nanoTime() - began).multipliedBy(IDLE_SHARE);
        var configured = config.ingest().watchInterval();
        interval = took.compareTo(configured) > 0 ? took : configured;
        return look;
    }

    /**
     * Publishes what has changed in files, and reads the other panels again if names or terms have changed.
     *
     * @param interruptible whether the other panels may be left to a later call
     */
    private void reload(Look first, long began, boolean interruptible) {
        publish(first, began);
        while (reloader.isOutOfDate() && !refresh(interruptible) && !interruptible && !signal.isStopped()) {
            publish(settle(look()), began);
        }
        measuring.again();
    }

    private void publish(Look first, long began) {
        var look = first;
        var changes = reloader.reload(look, signal::isStopped, false);
        for (int i = 0; changes == null; i++) {
            look = settle(look());
            changes = reloader.reload(look, signal::isStopped, i == MOST_READINGS);
        }
        boolean files = !look.isSameAs(last);
        last = look;
        unreported.add(changes);
        log(changes, files, began);
    }

    /** Reads the other panels again, after names or terms have changed. False if files have changed meanwhile, or if it was interrupted. */
    private boolean refresh(boolean interruptible) {
        long began = System.nanoTime();
        var others = reloader.refresh(last, interruptible ? signal::isBusy : signal::isStopped,
                vainRefreshes >= MOST_READINGS);
        if (others == null) {
            // An interrupted one is not in vain: no file has changed while it was read.
            vainRefreshes += interruptible && signal.isBusy() ? 0 : 1;
            return false;
        }
        vainRefreshes = 0;
        unreported.add(others);
        LOG.infof("Names or terms have changed, so all panels were read again: %s in %.1f s", others, seconds(began));
        return true;
    }

    /** Looks again until two looks are equal. */
    private Look settle(Look first) {
        var look = first;
        for (int i = 0; i < MOST_LOOKS && !look.isSameAs(last) && !signal.isStopped(); i++) {
            signal.sleep(SETTLE);
            var next = look();
            if (next.isSameAs(look)) {
                return next;
            }
            look = next;
        }
        return look;
    }

    private static void log(Changes changes, boolean files, long began) {
        if (files) {
            LOG.infof("Reloaded: %s in %.1f s", changes, seconds(began));
        }
    }

    private void fail(Throwable e) {
        if (signal.isStopped()) {
            return;
        }
        if (e instanceof RuntimeException failure && database.explain(e).isPresent()) {
            // The database is closed.
            throw failure;
        }
        failed = true;
        LOG.errorf(e, "A reload failed, so the corpus is served as it was. It is tried again in %d s.", RETRY.toSeconds());
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
