package dev.roundtable.graphql.execution;

import java.util.List;

import dev.roundtable.graphql.document.Budget;
import graphql.SerializationError;
import graphql.TypeResolutionEnvironment;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.TypeResolutionParameters;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;

/**
 * Writes what an operation asks for, while it is fetched. A null where none may be takes what encloses it back (GraphQL
 * specification of October 2021, section 6.4.4).
 */
final class DataWriter {

    /** How the writing of a value ended. */
    enum State {
        WRITTEN,
        /** There is none. */
        NULL,
        /** There is none for a reason that is among the errors already. */
        FAILED
    }

    private static final Object FAILURE = new Object();
    /** Holds a small answer; larger ones double it a few times. */
    private static final int USUAL_SIZE = 1024;

    private final ExecutionContext context;
    private final Budget budget;
    private final FieldErrors errors;
    private final JsonBuffer json = new JsonBuffer(USUAL_SIZE);
    private final ResponsePath place = new ResponsePath();

    DataWriter(ExecutionContext context, DataFetcherExceptionHandler failures) {
        this.context = context;
        this.budget = (Budget) context.getInstrumentationState();
        this.errors = new FieldErrors(context, failures);
    }

    /** Writes the root; gives null where a null got that far. */
    JsonBuffer write(List<PlannedField> fields) {
        return object(fields, context.getRoot()) == State.WRITTEN ? json : null;
    }

    State object(List<PlannedField> fields, Object source) {
        char before = '{';
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            json.symbol(before);
            json.raw(field.name());
            json.symbol(':');
            before = ',';
            place.enter(field.field().getResultKey());
            if (value(field.type(), field, fetch(field, source)) == State.FAILED) {
                return State.FAILED;
            }
            place.leave();
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
            return field.fetch(source);
        } catch (Exception e) {
            errors.fetching(field, source, place.path(), e);
            return FAILURE;
        }
    }

    /** Writes a value or null; fails where null is not allowed. */
    private State value(ValueType type, PlannedField field, Object value) {
        int before = json.length();
        int depth = place.depth();
        var state = value == FAILURE ? State.FAILED : value == null ? State.NULL : type.form().write(this, field, value);
        if (state == State.WRITTEN) {
            return state;
        }
        place.leaveTo(depth);
        if (type.required()) {
            if (state == State.NULL) {
                errors.missing(field, place.path());
            }
            return State.FAILED;
        }
        json.truncate(before);
        json.nothing();
        return State.WRITTEN;
    }

    State list(ValueType type, PlannedField field, Iterable<?> values) {
        json.symbol('[');
        int index = 0;
        for (var value : values) {
            if (index > 0) {
                json.symbol(',');
            }
            place.enter(index++);
            if (value(type, field, value) == State.FAILED) {
                return State.FAILED;
            }
            place.leave();
        }
        json.symbol(']');
        return State.WRITTEN;
    }

    State text(String value) {
        json.text(value);
        return State.WRITTEN;
    }

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
            context.addError(new SerializationError(place.path(), e));
            return State.FAILED;
        }
    }

    GraphQLObjectType typeOf(GraphQLInterfaceType type, PlannedField field, Object value) {
        TypeResolutionEnvironment environment = TypeResolutionParameters.newParameters().field(field.field()).fieldType(type)
                .value(value).schema(context.getGraphQLSchema()).graphQLContext(context.getGraphQLContext()).build();
        return context.getGraphQLSchema().getCodeRegistry().getTypeResolver(type).getType(environment);
    }
}
