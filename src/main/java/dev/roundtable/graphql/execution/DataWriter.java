package dev.roundtable.graphql.execution;

import java.util.List;

import dev.roundtable.graphql.document.Budget;
import graphql.TypeResolutionEnvironment;
import graphql.execution.ExecutionContext;
import graphql.execution.TypeResolutionParameters;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;

/**
 * Fetches the fields of an operation and writes them as JSON. If a field is null although its type is non-null, the enclosing value
 * becomes null (GraphQL specification of October 2021, section 6.4.4), and the buffer is truncated to its start.
 */
final class DataWriter {

    /** The result of writing a value. */
    enum State {
        /** The value is in the buffer. */
        WRITTEN,
        /** The value is null. */
        NULL,
        /** The value is null, and the errors have the reason already. */
        FAILED
    }

    private static final Object FETCHING_FAILED = new Object();

    private final ExecutionContext context;
    private final Budget budget;
    private final FieldErrors errors;
    private final RequestArguments arguments;
    private final LongTexts texts;
    private final JsonBuffer json;
    private final ResponsePath path = new ResponsePath();

    /** @param json what the data is appended to */
    DataWriter(ExecutionContext context, FieldErrors errors, RequestArguments arguments, LongTexts texts, JsonBuffer json) {
        this.context = context;
        this.budget = (Budget) context.getInstrumentationState();
        this.errors = errors;
        this.arguments = arguments;
        this.texts = texts;
        this.json = json;
    }

    /** Writes the root object; false if the data is null. */
    boolean write(List<PlannedField> fields) {
        return object(fields, context.getRoot()) == State.WRITTEN;
    }

    /** Writes an object with these fields. */
    State object(List<PlannedField> fields, Object source) {
        char before = '{';
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            json.name(before, field.name());
            before = ',';
            path.enter(field.key());
            if (value(field.type(), field, fetch(field, source)) == State.FAILED) {
                return State.FAILED;
            }
            path.leave();
        }
        if (before == '{') {
            json.symbol(before);
        }
        json.symbol('}');
        return State.WRITTEN;
    }

    private Object fetch(PlannedField field, Object source) {
        budget.spend(field.isTrivial(), json.length());
        try {
            return field.fetch(source, arguments);
        } catch (Exception e) {
            errors.addFetchingFailure(field, source, path.toResultPath(), e);
            return FETCHING_FAILED;
        }
    }

    /** Writes a value or null; fails if the value is null and the type is non-null. */
    private State value(ValueType type, PlannedField field, Object value) {
        int before = json.length();
        int depth = path.depth();
        var state = value == FETCHING_FAILED
                ? State.FAILED
                : value == null ? State.NULL : type.form().write(this, field, value);
        if (state == State.WRITTEN) {
            return state;
        }
        path.leaveTo(depth);
        if (type.required()) {
            if (state == State.NULL) {
                errors.addUnexpectedNull(field, path.toResultPath());
            }
            return State.FAILED;
        }
        json.truncate(before);
        json.nullValue();
        return State.WRITTEN;
    }

    /** Writes a list of values of this type. */
    State list(ValueType type, PlannedField field, Iterable<?> values) {
        json.symbol('[');
        int index = 0;
        for (var value : values) {
            if (index > 0) {
                json.symbol(',');
            }
            path.enter(index++);
            if (value(type, field, value) == State.FAILED) {
                return State.FAILED;
            }
            path.leave();
        }
        json.symbol(']');
        return State.WRITTEN;
    }

    /** Writes a string. */
    State text(String value) {
        texts.append(value, json);
        return State.WRITTEN;
    }

    /** Writes a scalar or an enum value as its type serializes it. */
    State leaf(GraphQLType type, Object value) {
        try {
            var serialized = type instanceof GraphQLScalarType scalar
                    ? scalar.getCoercing().serialize(value, context.getGraphQLContext(), context.getLocale())
                    : ((GraphQLEnumType) type).serialize(value, context.getGraphQLContext(), context.getLocale());
            if (serialized instanceof Number || serialized instanceof Boolean) {
                json.raw(serialized.toString());
            } else {
                json.text(serialized.toString());
            }
            return State.WRITTEN;
        } catch (CoercingSerializeException e) {
            errors.addUnserializable(path.toResultPath(), e);
            return State.FAILED;
        }
    }

    /** The object type of a value of an interface. */
    GraphQLObjectType typeOf(GraphQLInterfaceType type, PlannedField field, Object value) {
        TypeResolutionEnvironment environment = TypeResolutionParameters.newParameters().field(field.field()).fieldType(type)
                .value(value).schema(context.getGraphQLSchema()).graphQLContext(context.getGraphQLContext()).build();
        return context.getGraphQLSchema().getCodeRegistry().getTypeResolver(type).getType(environment);
    }
}
