package dev.roundtable.graphql.execution;

import java.util.List;
import java.util.Map;

import graphql.execution.MergedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;

/** A field of an operation on objects of one type, with all that is the same for each of them. */
final class PlannedField {

    private final QueryPlan plan;
    private final MergedField field;
    private final GraphQLFieldDefinition definition;
    private final Fetcher fetcher;
    private final byte[] name;
    private Map<String, Object> arguments;
    private final ValueType type;
    private GraphQLObjectType of;
    private List<PlannedField> fields;

    PlannedField(QueryPlan plan, MergedField field, GraphQLFieldDefinition definition, Fetcher fetcher) {
        this.plan = plan;
        this.field = field;
        this.definition = definition;
        this.fetcher = fetcher;
        this.type = ValueType.of(definition.getType());
        this.name = JsonBuffer.string(field.getResultKey());
    }

    MergedField field() {
        return field;
    }

    GraphQLFieldDefinition definition() {
        return definition;
    }

    /** What its values are. */
    ValueType type() {
        return type;
    }

    /** Its name in the response, as JSON. */
    byte[] name() {
        return name;
    }

    boolean isTrivial() {
        return fetcher.isTrivial();
    }

    Object fetch(Object source) throws Exception {
        if (arguments == null) {
            arguments = plan.arguments(field, definition);
        }
        return fetcher.fetch(source, arguments);
    }

    /** What is asked of its value, which is an object of this type: nearly always the same as before. */
    List<PlannedField> fields(GraphQLObjectType object) {
        if (object != of) {
            fields = plan.fields(field, object);
            of = object;
        }
        return fields;
    }
}
