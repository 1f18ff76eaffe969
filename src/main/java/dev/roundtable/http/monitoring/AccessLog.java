package dev.roundtable.http.monitoring;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import dev.roundtable.http.HttpConfig;
import dev.roundtable.http.request.Exchange;

/** Logs each request if {@code roundtable.http.access-log} is set. Never logs documents, variables or data. */
@Singleton
public class AccessLog {

    private static final Logger LOG = Logger.getLogger("dev.roundtable.access");
    private static final int MAX_LENGTH = 200;

    private final boolean enabled;

    /** Creates a log that is enabled by the settings. */
    public AccessLog(HttpConfig config) {
        this.enabled = config.accessLog();
    }

    /**
     * Logs a request, if the log is enabled.
     *
     * @param operation the name of the operation; empty if there is none
     * @param bytes the size of the response body
     */
    public void log(Exchange exchange, String operation, int status, long bytes, long nanoseconds) {
        if (enabled) {
            LOG.infof("%s %s operation=%s status=%d bytes=%d duration=%.1fms id=%s", exchange.request().method(),
                    sanitized(exchange.request().path()), operation.isEmpty() ? "-" : sanitized(operation), status, bytes,
                    nanoseconds / 1e6, exchange.id());
        }
    }

    /** Text of a client for the log: at most 200 characters, without line breaks, control characters and bidirectional marks. */
    static String sanitized(String text) {
        var cut = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) + "…" : text;
        return cut.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\s]", "?");
    }
}
