package dev.roundtable.startup;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jboss.logging.Logger;

/**
 * Logs the stages of a start at DEBUG: for each, the milliseconds since the process began and the milliseconds of processor time of
 * all threads. Stages that are reached before logging works are logged with the next one, without processor time.
 */
public final class StartStages {

    private static final Map<String, Instant> EARLY = new LinkedHashMap<>();

    private StartStages() {
    }

    /** Records a stage that is reached before logging works. */
    public static synchronized void reachedEarly(String stage) {
        EARLY.put(stage, Instant.now());
    }

    /** Logs a stage that is reached. */
    public static synchronized void reached(String stage) {
        var log = Logger.getLogger(StartStages.class);
        if (log.isDebugEnabled()) {
            var process = ProcessHandle.current().info();
            var began = process.startInstant().orElseGet(Instant::now);
            EARLY.forEach((early, at) -> log.debugf("%,6d ms: %s", Duration.between(began, at).toMillis(), early));
            log.debugf("%,6d ms, %,d ms of processor time: %s", Duration.between(began, Instant.now()).toMillis(),
                    process.totalCpuDuration().map(Duration::toMillis).orElse(-1L), stage);
        }
        EARLY.clear();
    }
}
