package dev.roundtable.graphql.execution;

import java.util.List;
import java.util.Map;

import graphql.execution.MergedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;

/**
 * A field of an operation on objects of one type. It holds what is the same for all objects, and for all requests that share its plan:
 * fetcher, name, and arguments unless they vary. Several threads may use it at once.
 */
final class PlannedField {

    private final QueryPlan plan;
    private final MergedField field;
    private final GraphQLFieldDefinition definition;
    private final Fetcher fetcher;
    private final String key;
    private final byte[] name;
    private final boolean variable;
    private final ValueType type;
    private volatile Map<String, Object> arguments;
    private volatile Selection selection;

    PlannedField(QueryPlan plan, MergedField field, GraphQLFieldDefinition definition, Fetcher fetcher) {
        this.plan = plan;
        this.field = field;
        this.definition = definition;
        this.fetcher = fetcher;
        this.type = ValueType.of(definition.getType());
        this.variable = plan.isVariable(field);
        this.key = field.getResultKey();
        this.name = JsonBuffer.string(key);
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

    /** Its name in the response. */
    String key() {
        return key;
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
    Object fetch(Object source, RequestArguments request) throws Exception {
        return fetcher.fetch(source, variable ? request.of(this) : arguments(request));
    }

    private Map<String, Object> arguments(RequestArguments request) {
        var known = arguments;
        if (known == null) {
            known = request.coerced(this);
            arguments = known;
        }
        return known;
    }

    /** The selected fields of a value of this type. The list of the last type is reused, because values nearly always have one type. */
    List<PlannedField> fields(GraphQLObjectType object) {
        var known = selection;
        if (known == null || known.type != object) {
            known = new Selection(object, plan.fields(field, object));
            selection = known;
        }
        return known.fields;
    }

    private record Selection(GraphQLObjectType type, List<PlannedField> fields) {}
}
