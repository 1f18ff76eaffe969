package dev.roundtable.http.monitoring;

import jakarta.inject.Singleton;

import dev.roundtable.http.execution.ExecutionQueue;
import dev.roundtable.http.response.ResponseCache;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** How much is kept and under way, beside what may be; {@link RequestMetrics} counts and times what is asked. */
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
                .description("Requests by whether their answer was kept, or under way for another").register(registry);
        FunctionCounter.builder(CACHE, cache, ResponseCache::misses).tag("result", "miss")
                .description("Requests by whether their answer was kept, or under way for another").register(registry);
        Gauge.builder("roundtable.response.cache.size", cache, ResponseCache::bytes).baseUnit("bytes")
                .description("What kept answers take").register(registry);
        Gauge.builder("roundtable.executions.taken", executions, ExecutionQueue::taken)
                .description("Requests that are executed or wait for it").register(registry);
        Gauge.builder("roundtable.executions.limit", executions, ExecutionQueue::most)
                .description("Requests that can be taken; more are refused").register(registry);
    }
}
