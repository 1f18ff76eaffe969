package dev.roundtable.ingest.report;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Started when it is known what there is to load; how long that takes is no reason to start the service again. */
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
