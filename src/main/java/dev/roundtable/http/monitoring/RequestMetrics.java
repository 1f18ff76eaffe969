package dev.roundtable.http.monitoring;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import jakarta.inject.Singleton;

import dev.roundtable.http.document.TrustedDocuments;
import dev.roundtable.http.response.RequestOutcome;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/**
 * Counts and times requests, by operation and as HTTP. Every name that a client chooses is a time series that never ends, so only
 * the operations of trusted documents and the first hundred others that were answered have their own; the rest is "other". The
 * meters are kept, for a registry's look-up by tags would cost as much as a kept answer.
 */
@Singleton
public class RequestMetrics {

    private static final int MOST_OPERATIONS = 100;
    /** Bounds of the histograms from which a p99 can be told: the kept answer takes less than the first, a deadline is the last. */
    private static final Duration[] BOUNDS = IntStream.of(1, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 10_000)
            .mapToObj(Duration::ofMillis).toArray(Duration[]::new);
    private static final String ANONYMOUS = "anonymous";
    private static final String OTHER = "other";

    private final MeterRegistry registry;
    private final TrustedDocuments trusted;
    private final Map<String, Map<RequestOutcome, Timer>> operations = new ConcurrentHashMap<>();
    private final Map<Exchanged, Timer> exchanges = new ConcurrentHashMap<>();

    public RequestMetrics(MeterRegistry registry, TrustedDocuments trusted) {
        this.registry = registry;
        this.trusted = trusted;
    }

    /** Counts a GraphQL request; {@code operation} is empty for an anonymous one and for what was never read. */
    public void graphQL(String operation, RequestOutcome result, long nanoseconds) {
        meters(operation.isEmpty() ? ANONYMOUS : operation, result).get(result).record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    /** Counts any request; {@code path} is one of few. */
    public void http(String method, String path, int status, long nanoseconds) {
        exchanges.computeIfAbsent(new Exchanged(method, path, status), this::timer).record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    private Map<RequestOutcome, Timer> meters(String operation, RequestOutcome result) {
        var known = operations.get(operation);
        if (known != null) {
            return known;
        }
        boolean own = operation.equals(ANONYMOUS) || trusted.hasOperation(operation)
                || result == RequestOutcome.COMPLETE && operations.size() < MOST_OPERATIONS;
        return operations.computeIfAbsent(own ? operation : OTHER, this::timers);
    }

    private Map<RequestOutcome, Timer> timers(String operation) {
        var timers = new EnumMap<RequestOutcome, Timer>(RequestOutcome.class);
        for (var result : RequestOutcome.values()) {
            var timer = Timer.builder("graphql.requests").description("GraphQL requests by operation and result")
                    .tags("operation", operation, "result", result.label());
            timers.put(result,
                    (result == RequestOutcome.COMPLETE ? timer.serviceLevelObjectives(BOUNDS) : timer).register(registry));
        }
        return timers;
    }

    private Timer timer(Exchanged exchange) {
        return Timer.builder("http.server.requests").description("HTTP requests").tags("method", exchange.method(), "uri",
                exchange.path(), "status", Integer.toString(exchange.status())).serviceLevelObjectives(BOUNDS)
                .register(registry);
    }

    private record Exchanged(String method, String path, int status) {}
}
