package dev.roundtable.graphql.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.execution.ValuesResolver;
import graphql.introspection.Introspection;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;

/** Plans the fields of an operation for each type, once for a request instead of once for each object of a list. */
final class QueryPlan {

    private static final FieldCollector COLLECTOR = new FieldCollector();

    private final ExecutionContext context;

    QueryPlan(ExecutionContext context) {
        this.context = context;
    }

    /** The fields of a merged selection on a type. */
    List<PlannedField> fields(MergedSelectionSet selections, GraphQLObjectType type) {
        var fields = new ArrayList<PlannedField>(selections.size());
        for (var field : selections.getSubFieldsList()) {
            var definition = Introspection.getFieldDefinition(context.getGraphQLSchema(), type, field.getName());
            fields.add(new PlannedField(this, field, definition, fetcher(type, definition)));
        }
        return fields;
    }

    /** The fields of the selection of a field, whose value has this type. */
    List<PlannedField> fields(MergedField field, GraphQLObjectType type) {
        var parameters = FieldCollectorParameters.newParameters().schema(context.getGraphQLSchema()).objectType(type)
                .fragments(context.getFragmentsByName()).variables(context.getCoercedVariables().toMap())
                .graphQLContext(context.getGraphQLContext()).build();
        return fields(COLLECTOR.collectFields(parameters, field), type);
    }

    /** The coerced arguments of a field by name. */
    Map<String, Object> arguments(MergedField field, GraphQLFieldDefinition definition) {
        if (definition.getArguments().isEmpty()) {
            return Map.of();
        }
        return ValuesResolver.getArgumentValues(context.getGraphQLSchema().getCodeRegistry(), definition.getArguments(),
                field.getArguments(), context.getCoercedVariables(), context.getGraphQLContext(), context.getLocale());
    }

    private Fetcher fetcher(GraphQLObjectType type, GraphQLFieldDefinition definition) {
        if (definition == Introspection.TypeNameMetaFieldDef) {
            return new TypeName(type.getName());
        }
        DataFetcher<?> fetcher = context.getGraphQLSchema().getCodeRegistry().getDataFetcher(type, definition);
        if (fetcher instanceof Fetcher own) {
            return own;
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
