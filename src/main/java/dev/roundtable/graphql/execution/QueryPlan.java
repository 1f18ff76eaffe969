package dev.roundtable.graphql.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.introspection.Introspection;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import graphql.language.VariableReference;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/**
 * Plans the fields of an operation for each type, once instead of for each object of a list. The plan of an operation without directives
 * is the same for all requests of its shape, which then share it.
 */
final class QueryPlan {

    private static final FieldCollector COLLECTOR = new FieldCollector();

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Object> variables;
    private final boolean shared;

    private QueryPlan(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, Map<String, Object> variables,
            boolean shared) {
        this.schema = schema;
        this.fragments = fragments;
        this.variables = variables;
        this.shared = shared;
    }

    /** A plan for one request. */
    static QueryPlan of(ExecutionContext context) {
        return new QueryPlan(context.getGraphQLSchema(), context.getFragmentsByName(), context.getCoercedVariables().toMap(),
                false);
    }

    /** A plan that requests with other strings and other variables share; the operation has no directives. */
    static QueryPlan shared(GraphQLSchema schema, Map<String, FragmentDefinition> fragments) {
        return new QueryPlan(schema, fragments, Map.of(), true);
    }

    /** The merged selection of an operation on the root type. */
    MergedSelectionSet selections(OperationDefinition operation) {
        return COLLECTOR.collectFields(parameters(schema.getQueryType()), operation.getSelectionSet());
    }

    /** The fields of a merged selection on a type. */
    List<PlannedField> fields(MergedSelectionSet selections, GraphQLObjectType type) {
        var fields = new ArrayList<PlannedField>(selections.size());
        for (var field : selections.getSubFieldsList()) {
            var definition = Introspection.getFieldDefinition(schema, type, field.getName());
            fields.add(new PlannedField(this, field, definition, fetcher(type, definition)));
        }
        return fields;
    }

    /** The fields of the selection of a field, whose value has this type. */
    List<PlannedField> fields(MergedField field, GraphQLObjectType type) {
        return fields(COLLECTOR.collectFields(parameters(type), field), type);
    }

    private FieldCollectorParameters parameters(GraphQLObjectType type) {
        return FieldCollectorParameters.newParameters().schema(schema).objectType(type).fragments(fragments)
                .variables(variables).graphQLContext(GraphQLContext.getDefault()).build();
    }

    /** Whether the arguments of a field may differ between two requests that share this plan. */
    boolean isVariable(MergedField field) {
        return shared && field.getArguments().stream().anyMatch(argument -> isVariable(argument.getValue()));
    }

    private static boolean isVariable(Node<?> value) {
        return value instanceof StringValue || value instanceof VariableReference
                || value.getChildren().stream().anyMatch(QueryPlan::isVariable);
    }

    private Fetcher fetcher(GraphQLObjectType type, GraphQLFieldDefinition definition) {
        if (definition == Introspection.TypeNameMetaFieldDef) {
            return new TypeName(type.getName());
        }
        DataFetcher<?> fetcher = schema.getCodeRegistry().getDataFetcher(type, definition);
        if (fetcher instanceof Fetcher own) {
            return own;
        }
        if (Introspection.isIntrospectionTypes(GraphQLTypeUtil.unwrapAll(definition.getType()))
                || Introspection.isIntrospectionTypes(type)) {
            return new IntrospectionFetcher(fetcher, definition, schema);
        }
        throw new IllegalStateException(
                type.getName() + "." + definition.getName() + " has the data fetcher " + fetcher + ", which is not a Fetcher");
    }

    private record TypeName(String name) implements Fetcher {

        @Override
        public Object fetch(Object source, Map<String, Object> arguments) {
            return name;
        }

        @Override
        public boolean isTrivial() {
            return true;
        }
    }
}
