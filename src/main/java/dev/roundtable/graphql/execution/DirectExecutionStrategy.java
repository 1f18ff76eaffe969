package dev.roundtable.graphql.execution;

import java.util.concurrent.CompletableFuture;

import dev.roundtable.graphql.document.Budget;
import dev.roundtable.graphql.document.IntrospectionLimits;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategy;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedSelectionSet;
import graphql.schema.GraphQLObjectType;

/**
 * Executes queries and writes their data as JSON. It fetches all fields by plain calls on one thread, so it needs no futures, maps
 * or step information for each field, as graphql-java's strategies do. Introspection, which is rare, is executed by graphql-java. The
 * data of the result is a {@link ResponseData}, or a map for introspection.
 */
final class DirectExecutionStrategy extends ExecutionStrategy {

    private final ResponseWriter writer;
    private final ExecutionStrategy introspection;

    DirectExecutionStrategy(ResponseWriter writer, DataFetcherExceptionHandler exceptionHandler) {
        this.writer = writer;
        this.introspection = new AsyncExecutionStrategy(exceptionHandler);
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(ExecutionContext context, ExecutionStrategyParameters parameters) {
        var selections = parameters.getFields();
        if (isIntrospection(selections)) {
            return introspected(context, parameters);
        }
        var root = (GraphQLObjectType) parameters.getExecutionStepInfo().getUnwrappedNonNullType();
        var data = writer.write(context, QueryPlan.of(context).fields(selections, root), new RequestArguments(context, null));
        return CompletableFuture.completedFuture(new ExecutionResultImpl(data, context.getErrors()));
    }

    private CompletableFuture<ExecutionResult> introspected(ExecutionContext context, ExecutionStrategyParameters parameters) {
        IntrospectionLimits.check(context);
        var result = introspection.execute(context, parameters);
        // graphql-java reports a refusal as the failure of one field, and returns the rest.
        var refusal = ((Budget) context.getInstrumentationState()).refusal();
        return refusal == null ? result : CompletableFuture.completedFuture(new ExecutionResultImpl(refusal));
    }

    /** Whether a root field is one of introspection. */
    static boolean isIntrospection(MergedSelectionSet selections) {
        for (var field : selections.getSubFieldsList()) {
            if (IntrospectionLimits.isRoot(field.getName())) {
                return true;
            }
        }
        return false;
    }
}
