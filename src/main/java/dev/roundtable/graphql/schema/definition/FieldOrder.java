package dev.roundtable.graphql.schema.definition;

import java.util.Comparator;
import java.util.List;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.visibility.GraphqlFieldVisibility;

/** Sorts the fields of a type by name in introspection. SmallRye's order is that in which the build finds methods, which varies. */
final class FieldOrder implements GraphqlFieldVisibility {

    @Override
    public List<GraphQLFieldDefinition> getFieldDefinitions(GraphQLFieldsContainer type) {
        return type.getFieldDefinitions().stream().sorted(Comparator.comparing(GraphQLFieldDefinition::getName)).toList();
    }

    @Override
    public GraphQLFieldDefinition getFieldDefinition(GraphQLFieldsContainer type, String name) {
        return type.getFieldDefinition(name);
    }
}
