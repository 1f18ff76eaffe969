package dev.roundtable.graphql.execution;

import java.util.concurrent.CompletableFuture;

import dev.roundtable.graphql.document.IntrospectionLimits;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategy;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedSelectionSet;
import graphql.schema.GraphQLObjectType;

/**
 * Executes queries and writes their data as JSON. It fetches all fields by plain calls on one thread, so it needs no futures, maps
 * or step information for each field, as graphql-java's strategies do. The data of the result is a {@link ResponseData}.
 */
final class DirectExecutionStrategy extends ExecutionStrategy {

    private final ResponseWriter writer;

    DirectExecutionStrategy(ResponseWriter writer) {
        this.writer = writer;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(ExecutionContext context, ExecutionStrategyParameters parameters) {
        var selections = parameters.getFields();
        if (isIntrospection(selections)) {
            IntrospectionLimits.check(context);
        }
        var root = (GraphQLObjectType) parameters.getExecutionStepInfo().getUnwrappedNonNullType();
        var data = writer.write(context, QueryPlan.of(context).fields(selections, root), new RequestArguments(context, null));
        return CompletableFuture.completedFuture(new ExecutionResultImpl(data, context.getErrors()));
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
