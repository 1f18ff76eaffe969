package dev.roundtable.graphql.execution;

import java.util.List;
import java.util.Map;

import graphql.execution.MergedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;

/** A field of an operation on objects of one type. It holds what is the same for all objects: arguments, fetcher, name. */
final class PlannedField {

    private final QueryPlan plan;
    private final MergedField field;
    private final GraphQLFieldDefinition definition;
    private final Fetcher fetcher;
    private final byte[] name;
    private Map<String, Object> arguments;
    private final ValueType type;
    private GraphQLObjectType fieldsType;
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

    /** The type of its values. */
    ValueType type() {
        return type;
    }

    /** Its name in the response, as a JSON string. */
    byte[] name() {
        return name;
    }

    /** Whether fetching reads no more than the source. */
    boolean isTrivial() {
        return fetcher.isTrivial();
    }

    /** The value of the field for an object; null if it has none. */
    Object fetch(Object source) throws Exception {
        if (arguments == null) {
            arguments = plan.arguments(field, definition);
        }
        return fetcher.fetch(source, arguments);
    }

    /** The selected fields of a value of this type. The list of the last type is reused, because values nearly always have one type. */
    List<PlannedField> fields(GraphQLObjectType object) {
        if (object != fieldsType) {
            fields = plan.fields(field, object);
            fieldsType = object;
        }
        return fields;
    }
}
