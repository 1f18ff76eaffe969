package dev.roundtable.graphql;

import java.time.Duration;
import java.util.Map;

import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;

/** Gives a request up when it takes too long: one that passes all limits may still meet data that make it large. */
final class ExecutionGuard extends SimplePerformantInstrumentation {

    private final long nanos;
    private final String message;

    ExecutionGuard(Duration deadline) {
        nanos = deadline.toNanos();
        message = "The request took longer than %,d ms. Ask for fewer elements at once.".formatted(deadline.toMillis());
    }

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        return new Start(System.nanoTime());
    }

    @Override
    public FieldFetchingInstrumentationContext beginFieldFetching(InstrumentationFieldFetchParameters parameters,
            InstrumentationState state) {
        if (!parameters.isTrivialDataFetcher() && System.nanoTime() - ((Start) state).nanoTime() > nanos) {
            throw new Exceeded(message);
        }
        return FieldFetchingInstrumentationContext.NOOP;
    }

    private record Start(long nanoTime) implements InstrumentationState {}

    /** Tells the end of its time from other reasons to abort. */
    private static final class Exceeded extends AbortExecutionException {

        private static final long serialVersionUID = 1L;

        private Exceeded(String message) {
            super(message);
        }

        @Override
        public Map<String, Object> getExtensions() {
            return Map.of("code", "DEADLINE_EXCEEDED");
        }
    }
}
