package dev.roundtable.graphql.schema.definition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;

/** The coercing of the Date scalar. That of the extended scalars accepts days that do not exist: 30 February becomes the 28th. */
final class DateScalar implements Coercing<Object, Object> {

    private static final Coercing<?, ?> DELEGATE = ExtendedScalars.Date.getCoercing();
    /** The message of the extended scalars, which {@code ErrorMessages} rewrites. */
    private static final String INVALID = "Invalid RFC3339 full date value : '%s'";

    @Override
    public Object serialize(Object result, GraphQLContext context, Locale locale) {
        return DELEGATE.serialize(result, context, locale);
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
        if (!(input instanceof String text)) {
            throw new CoercingParseValueException("Expected a value that can be converted to type 'Date' but it was a '%s'"
                    .formatted(input.getClass().getSimpleName()));
        }
        if (!isDay(text)) {
            throw new CoercingParseValueException(INVALID.formatted(text));
        }
        return DELEGATE.parseValue(input, context, locale);
    }

    @Override
    public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (!(input instanceof StringValue text)) {
            throw new CoercingParseLiteralException(
                    "Expected an AST type of 'StringValue' but it was a '%s'".formatted(input.getClass().getSimpleName()));
        }
        if (!isDay(text.getValue())) {
            throw new CoercingParseLiteralException(INVALID.formatted(text.getValue()));
        }
        return DELEGATE.parseLiteral(input, variables, context, locale);
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return DELEGATE.valueToLiteral(input, context, locale);
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
