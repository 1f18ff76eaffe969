package dev.roundtable;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jboss.logging.Logger;

/**
 * Logs the stages of a start at DEBUG: for each, milliseconds since the process began, and milliseconds of processor time that all
 * its threads have used so far. Stages that are reached before there is a log are logged with the next one, without processor time.
 */
public final class StartStages {

    private static final Map<String, Instant> EARLY = new LinkedHashMap<>();

    private StartStages() {
    }

    /** Notes a stage that is reached before there is a log. */
    static synchronized void reachedEarly(String stage) {
        EARLY.put(stage, Instant.now());
    }

    /** Logs that a stage is reached. */
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
