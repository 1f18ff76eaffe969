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

/** Days that exist; the extended scalars' own take 30 February for the 28th. */
final class DateScalar implements Coercing<Object, Object> {

    private static final Coercing<?, ?> LENIENT = ExtendedScalars.Date.getCoercing();
    /** As the extended scalars say it, so that there is one wording for both. */
    private static final String NO_DAY = "Invalid RFC3339 full date value : '%s'";

    @Override
    public Object serialize(Object result, GraphQLContext context, Locale locale) {
        return LENIENT.serialize(result, context, locale);
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
        if (!(input instanceof String text)) {
            throw new CoercingParseValueException("Expected a value that can be converted to type 'Date' but it was a '%s'"
                    .formatted(input.getClass().getSimpleName()));
        }
        if (!isDay(text)) {
            throw new CoercingParseValueException(NO_DAY.formatted(text));
        }
        return LENIENT.parseValue(input, context, locale);
    }

    @Override
    public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (!(input instanceof StringValue text)) {
            throw new CoercingParseLiteralException(
                    "Expected an AST type of 'StringValue' but it was a '%s'".formatted(input.getClass().getSimpleName()));
        }
        if (!isDay(text.getValue())) {
            throw new CoercingParseLiteralException(NO_DAY.formatted(text.getValue()));
        }
        return LENIENT.parseLiteral(input, variables, context, locale);
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return LENIENT.valueToLiteral(input, context, locale);
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
