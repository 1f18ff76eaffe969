package dev.roundtable.ingest.report;

import java.util.function.ToDoubleFunction;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** Registers the metrics of the load: its duration, and its files by result. */
@Singleton
class LoadMetrics implements MeterBinder {

    private final LoadingState state;

    LoadMetrics(LoadingState state) {
        this.state = state;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("roundtable.load.duration", state, LoadingState::seconds).baseUnit("seconds")
                .description("How long loading took, or takes so far").register(registry);
        files(registry, "loaded", load -> load.done() - load.failed());
        files(registry, "failed", LoadingState::failed);
        files(registry, "waiting", load -> load.files() - load.done());
    }

    private void files(MeterRegistry registry, String result, ToDoubleFunction<LoadingState> count) {
        Gauge.builder("roundtable.load.files", state, count).tag("result", result)
                .description("Transcripts by how loading them went").register(registry);
    }
}
