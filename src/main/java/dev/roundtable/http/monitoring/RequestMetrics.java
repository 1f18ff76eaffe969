package dev.roundtable.http.monitoring;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import jakarta.inject.Singleton;

import dev.roundtable.http.document.TrustedDocuments;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/**
 * Metrics of requests: their number and duration, by GraphQL operation and by HTTP method, path and status.
 * <p>
 * Each name of an operation is a time series that never ends. So only the operations of trusted documents, and the first 100 others
 * that succeed, have their own; the rest is "other". Timers are cached here, because finding one in the registry would take as long
 * as sending a cached response.
 */
@Singleton
public class RequestMetrics {

    private static final int MAX_OPERATIONS = 100;
    /** Bounds of the histograms, fine enough for a 99th percentile: from cached responses to the deadline. */
    private static final Duration[] BOUNDS = IntStream.of(1, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 10_000)
            .mapToObj(Duration::ofMillis).toArray(Duration[]::new);
    private static final String ANONYMOUS = "anonymous";
    private static final String OTHER = "other";

    private final MeterRegistry registry;
    private final TrustedDocuments trusted;
    private final Map<String, Map<RequestOutcome, Timer>> operationTimers = new ConcurrentHashMap<>();
    private final Map<HttpTags, Timer> httpTimers = new ConcurrentHashMap<>();

    /** Creates metrics without any time series. */
    public RequestMetrics(MeterRegistry registry, TrustedDocuments trusted) {
        this.registry = registry;
        this.trusted = trusted;
    }

    /**
     * Records a GraphQL request.
     *
     * @param operation the name of the operation; empty if it has none, or if the request was not parsed
     */
    public void graphQL(String operation, RequestOutcome result, long nanoseconds) {
        timers(operation.isEmpty() ? ANONYMOUS : operation, result).get(result).record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    /**
     * Records a request as HTTP.
     *
     * @param method one of few, see {@link OtherRequests#method}
     * @param path one of few
     */
    public void http(String method, String path, int status, long nanoseconds) {
        httpTimers.computeIfAbsent(new HttpTags(method, path, status), this::registerTimer).record(nanoseconds,
                TimeUnit.NANOSECONDS);
    }

    private Map<RequestOutcome, Timer> timers(String operation, RequestOutcome result) {
        var known = operationTimers.get(operation);
        if (known != null) {
            return known;
        }
        boolean own = operation.equals(ANONYMOUS) || trusted.hasOperation(operation)
                || result == RequestOutcome.COMPLETE && operationTimers.size() < MAX_OPERATIONS;
        return operationTimers.computeIfAbsent(own ? operation : OTHER, this::registerTimers);
    }

    private Map<RequestOutcome, Timer> registerTimers(String operation) {
        var timers = new EnumMap<RequestOutcome, Timer>(RequestOutcome.class);
        for (var result : RequestOutcome.values()) {
            var timer = Timer.builder("graphql.requests").description("GraphQL requests by operation and result")
                    .tags("operation", operation, "result", result.label());
            timers.put(result,
                    (result == RequestOutcome.COMPLETE ? timer.serviceLevelObjectives(BOUNDS) : timer).register(registry));
        }
        return timers;
    }

    private Timer registerTimer(HttpTags tags) {
        return Timer.builder("http.server.requests").description("HTTP requests").tags("method", tags.method(), "uri",
                tags.path(), "status", Integer.toString(tags.status())).serviceLevelObjectives(BOUNDS)
                .register(registry);
    }

    private record HttpTags(String method, String path, int status) {}
}
