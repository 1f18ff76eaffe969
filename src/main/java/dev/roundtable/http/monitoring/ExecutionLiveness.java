package dev.roundtable.http.monitoring;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

import dev.roundtable.http.execution.ExecutionQueue;

/** The liveness check that fails when executions are stuck, because only a restart helps then. */
@Liveness
@Singleton
class ExecutionLiveness implements HealthCheck {

    private final ExecutionQueue executions;

    ExecutionLiveness(ExecutionQueue executions) {
        this.executions = executions;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("executions").status(!executions.isStuck()).withData("taken", executions.pending())
                .withData("limit", executions.capacity()).build();
    }
}
