package dev.roundtable.http.monitoring;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

import dev.roundtable.http.execution.ExecutionQueue;

/** Not live when requests are taken and none ends, long after the last of them should have: only a restart helps then. */
@Liveness
@Singleton
class ExecutionLiveness implements HealthCheck {

    private final ExecutionQueue executions;

    ExecutionLiveness(ExecutionQueue executions) {
        this.executions = executions;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("executions").status(!executions.areStuck()).withData("taken", executions.taken())
                .withData("limit", executions.most()).build();
    }
}
