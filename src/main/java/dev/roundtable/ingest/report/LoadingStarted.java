package dev.roundtable.ingest.report;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Startup check: up when the sources of the load are known. A long load is no reason to restart the service. */
@Startup
@ApplicationScoped
class LoadingStarted implements HealthCheck {

    private final LoadingState state;

    LoadingStarted(LoadingState state) {
        this.state = state;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("loading").status(state.hasBegun()).withData("files", state.files())
                .withData("filesDone", state.done()).build();
    }
}
