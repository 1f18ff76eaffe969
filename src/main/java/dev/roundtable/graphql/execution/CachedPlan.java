package dev.roundtable.graphql.execution;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.roundtable.graphql.document.Budget;
import dev.roundtable.graphql.document.Limits;
import dev.roundtable.graphql.document.ReusedDocument;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.AbortExecutionException;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionContextBuilder;
import graphql.execution.ExecutionId;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;

/**
 * The plan of an operation, cached for all requests of its shape. They differ only in strings and variables, so they need no more than
 * these: no copy of the document, no check of its cost, no plan of their own.
 */
final class CachedPlan {

    /** The plan of operations that cannot share one. */
    static final CachedPlan NONE = new CachedPlan(null, null, Map.of(), List.of());

    private static final ExecutionId ID = ExecutionId.from("cached");

    private final GraphQLSchema schema;
    private final OperationDefinition definition;
    private final Map<String, FragmentDefinition> fragments;
    private final List<PlannedField> fields;
    private final boolean checkedEachTime;

    private CachedPlan(GraphQLSchema schema, OperationDefinition definition, Map<String, FragmentDefinition> fragments,
            List<PlannedField> fields) {
        this.schema = schema;
        this.definition = definition;
        this.fragments = fragments;
        this.fields = fields;
        this.checkedEachTime = definition != null && Limits.dependsOnVariables(definition);
    }

    /** The plan of the only operation of a document; {@link #NONE} if it cannot be shared. */
    static CachedPlan of(ReusedDocument document, GraphQLSchema schema, Limits limits) {
        var operation = document.onlyOperation();
        if (operation == null) {
            return NONE;
        }
        var fragments = document.document().getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toUnmodifiableMap(FragmentDefinition::getName, Function.identity()));
        var plan = QueryPlan.shared(schema, fragments);
        var selections = plan.selections(operation);
        if (DirectExecutionStrategy.isIntrospection(selections)) {
            return NONE;
        }
        var cached = new CachedPlan(schema, operation, fragments, plan.fields(selections, schema.getQueryType()));
        try {
            if (!cached.checkedEachTime) {
                limits.check(cached.context(document, CoercedVariables.emptyVariables(), limits, limits.budget()));
            }
            return cached;
        } catch (AbortExecutionException refusal) {
            return NONE;
        }
    }

    /** Whether a request with this operation name executes it; null if the request has none. */
    boolean isNamed(String name) {
        return definition != null && (name == null || name.equals(definition.getName()));
    }

    /**
     * Executes the operation.
     *
     * @param budget the limits of this request
     * @return null if the variables are not valid
     */
    ExecutionResult execute(ReusedDocument document, Map<String, Object> values, Limits limits, Budget budget,
            ResponseWriter writer) {
        var variables = coerced(values);
        if (variables == null) {
            return null;
        }
        var context = context(document, variables, limits, budget);
        try {
            if (checkedEachTime) {
                limits.check(context);
            }
            var data = writer.write(context, fields, new RequestArguments(context, document));
            return new ExecutionResultImpl(data, context.getErrors());
        } catch (AbortExecutionException refusal) {
            return new ExecutionResultImpl(refusal);
        }
    }

    private CoercedVariables coerced(Map<String, Object> values) {
        try {
            return definition.getVariableDefinitions().isEmpty()
                    ? CoercedVariables.emptyVariables()
                    : ValuesResolver.coerceVariableValues(schema, definition.getVariableDefinitions(), RawVariables.of(values),
                            GraphQLContext.getDefault(), Locale.ENGLISH);
        } catch (GraphQLException invalid) {
            return null;
        }
    }

    private ExecutionContext context(ReusedDocument document, CoercedVariables variables, Limits limits,
            Budget budget) {
        return ExecutionContextBuilder.newExecutionContextBuilder().instrumentation(limits)
                .instrumentationState(budget).executionId(ID).graphQLSchema(schema)
                .graphQLContext(GraphQLContext.newContext().build()).coercedVariables(variables).fragmentsByName(fragments)
                .document(document.document()).operationDefinition(definition).locale(Locale.ENGLISH).build();
    }
}
