package dev.roundtable.graphql.schema.definition;

import java.math.BigInteger;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseValueException;

/** The coercing of the ID scalar: strings and integers, as the specification says. graphql-java's own accepts any value, even a map. */
final class IdScalar implements Coercing<Object, Object> {

    private static final Coercing<?, ?> DELEGATE = Scalars.GraphQLID.getCoercing();

    @Override
    public Object serialize(Object result, GraphQLContext context, Locale locale) {
        return DELEGATE.serialize(result, context, locale);
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
        boolean whole = input instanceof Integer || input instanceof Long || input instanceof BigInteger;
        if (input instanceof String || whole) {
            return input.toString();
        }
        throw new CoercingParseValueException("Expected a value that can be converted to type 'ID' but it was a '%s'"
                .formatted(input.getClass().getSimpleName()));
    }

    @Override
    public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return DELEGATE.parseLiteral(input, variables, context, locale);
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return DELEGATE.valueToLiteral(input, context, locale);
    }
}
