package dev.roundtable.http.monitoring;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import dev.roundtable.http.HttpConfig;
import dev.roundtable.http.request.Exchange;

/** Logs each request when asked to: what it was called and how it went, never its text, variables or answer. */
@Singleton
public class AccessLog {

    private static final Logger LOG = Logger.getLogger("dev.roundtable.access");
    private static final int LONGEST = 200;

    private final boolean enabled;

    public AccessLog(HttpConfig config) {
        this.enabled = config.accessLog();
    }

    /** Logs a request; {@code operation} is empty where there is none. */
    public void log(Exchange exchange, String operation, int status, long bytes, long nanoseconds) {
        if (enabled) {
            LOG.infof("%s %s operation=%s status=%d bytes=%d duration=%.1fms id=%s", exchange.request().method(),
                    plain(exchange.request().path()), operation.isEmpty() ? "-" : plain(operation), status, bytes,
                    nanoseconds / 1e6, exchange.id());
        }
    }

    /** A client's words as part of one line: what would begin another, move the cursor or reorder it is replaced. */
    static String plain(String text) {
        var cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return cut.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\s]", "?");
    }
}
