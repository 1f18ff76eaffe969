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
 * Executes queries straight into JSON: all fields are fetched by plain calls on one thread, so nothing needs a future, a map or a
 * description of its place. Introspection, which is rare, goes graphql-java's own way. The data of a result is {@link JsonBuffer},
 * or what graphql-java makes.
 */
final class DirectExecutionStrategy extends ExecutionStrategy {

    private final DataFetcherExceptionHandler failures;
    private final ExecutionStrategy introspection;

    DirectExecutionStrategy(DataFetcherExceptionHandler failures) {
        this.failures = failures;
        this.introspection = new AsyncExecutionStrategy(failures);
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(ExecutionContext context, ExecutionStrategyParameters parameters) {
        var selections = parameters.getFields();
        if (introspects(selections)) {
            return introspected(context, parameters);
        }
        var root = (GraphQLObjectType) parameters.getExecutionStepInfo().getUnwrappedNonNullType();
        var json = new DataWriter(context, failures).write(new QueryPlan(context).fields(selections, root));
        return CompletableFuture.completedFuture(new ExecutionResultImpl(json, context.getErrors()));
    }

    private CompletableFuture<ExecutionResult> introspected(ExecutionContext context, ExecutionStrategyParameters parameters) {
        IntrospectionLimits.check(context);
        var result = introspection.execute(context, parameters);
        // graphql-java takes a refusal for the failure of one field, and gives the rest.
        var refusal = ((Budget) context.getInstrumentationState()).refusal();
        return refusal == null ? result : CompletableFuture.completedFuture(new ExecutionResultImpl(refusal));
    }

    private static boolean introspects(MergedSelectionSet selections) {
        for (var field : selections.getSubFieldsList()) {
            if (IntrospectionLimits.isRoot(field.getName())) {
                return true;
            }
        }
        return false;
    }
}
