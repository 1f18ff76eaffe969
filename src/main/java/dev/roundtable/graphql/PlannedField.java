package dev.roundtable.graphql;

import java.util.List;
import java.util.Map;

import graphql.execution.MergedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;

/** A field of an operation on objects of one type, with all that is the same for each of them. */
final class PlannedField {

    private final Plan plan;
    private final MergedField field;
    private final GraphQLFieldDefinition definition;
    private final Fetcher fetcher;
    private final byte[] name;
    private Map<String, Object> arguments;
    private GraphQLObjectType type;
    private List<PlannedField> fields;

    PlannedField(Plan plan, MergedField field, GraphQLFieldDefinition definition, Fetcher fetcher) {
        this.plan = plan;
        this.field = field;
        this.definition = definition;
        this.fetcher = fetcher;
        this.name = JsonBytes.string(field.getResultKey());
    }

    MergedField field() {
        return field;
    }

    GraphQLFieldDefinition definition() {
        return definition;
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
    List<PlannedField> fields(GraphQLObjectType of) {
        if (of != type) {
            fields = plan.fields(field, of);
            type = of;
        }
        return fields;
    }
}
