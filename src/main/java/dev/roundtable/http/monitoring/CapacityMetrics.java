package dev.roundtable.http.monitoring;

import jakarta.inject.Singleton;

import dev.roundtable.http.execution.ExecutionQueue;
import dev.roundtable.http.response.ResponseCache;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** Metrics of the response cache and the execution queue. {@link RequestMetrics} has those of single requests. */
@Singleton
class CapacityMetrics implements MeterBinder {

    private static final String CACHE = "roundtable.response.cache.requests";

    private final ResponseCache cache;
    private final ExecutionQueue executions;

    CapacityMetrics(ResponseCache cache, ExecutionQueue executions) {
        this.cache = cache;
        this.executions = executions;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder(CACHE, cache, ResponseCache::hits).tag("result", "hit")
                .description("Requests by whether they found a cached response or shared the execution of another")
                .register(registry);
        FunctionCounter.builder(CACHE, cache, ResponseCache::misses).tag("result", "miss")
                .description("Requests by whether they found a cached response or shared the execution of another")
                .register(registry);
        Gauge.builder("roundtable.response.cache.size", cache, ResponseCache::bytes).baseUnit("bytes")
                .description("Size of cached responses").register(registry);
        Gauge.builder("roundtable.executions.taken", executions, ExecutionQueue::pending)
                .description("Requests that execute or wait for execution").register(registry);
        Gauge.builder("roundtable.executions.limit", executions, ExecutionQueue::capacity)
                .description("Highest number of requests that execute or wait; more are refused").register(registry);
    }
}
