package dev.roundtable.graphql;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.schema.CoercingParseValueException;

/** Errors as the client sees them: message, locations, path, and {@code extensions.code}. */
@Singleton
class ClientError {

    static final String INTERNAL = "INTERNAL_SERVER_ERROR";

    private static final Pattern VALIDATION = Pattern.compile("^Validation error \\([^)]*\\) ?: ?");

    private final Suggestions suggestions;

    ClientError(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    Map<String, Object> of(GraphQLError error) {
        var specification = new LinkedHashMap<>(error.toSpecification());
        specification.put("message", message(error.getMessage()));
        specification.put("extensions", extensions(error));
        return specification;
    }

    /** What graphql-java says of a fault, without the name that its code has for it. */
    private String message(String message) {
        var plain = VALIDATION.matcher(message).replaceFirst("");
        return plain.length() == message.length()
                ? message
                : plain + "." + suggestions.to(plain) + " The schema is at /graphql/schema.graphql.";
    }

    /** Only our own errors bring extensions with a code; what others bring may be internal. */
    private static Map<String, Object> extensions(GraphQLError error) {
        var given = error.getExtensions();
        return given != null && given.get("code") instanceof String ? given : Map.of("code", code(error));
    }

    private static String code(GraphQLError error) {
        if (error instanceof CoercingParseValueException || error instanceof NonNullableValueCoercedAsNullException) {
            return "BAD_USER_INPUT";
        }
        if (error instanceof UnknownOperationException) {
            return "OPERATION_RESOLUTION_FAILURE";
        }
        ErrorClassification type = error.getErrorType();
        if (type == ErrorType.InvalidSyntax) {
            return "GRAPHQL_PARSE_FAILED";
        }
        if (type == ErrorType.ValidationError) {
            return "GRAPHQL_VALIDATION_FAILED";
        }
        // graphql-java bounds introspection by itself: no tool asks for the fields of the types of fields over and over.
        boolean tooMuch = type == ErrorType.ExecutionAborted || error instanceof BadFaithIntrospectionError;
        return tooMuch ? "QUERY_TOO_COMPLEX" : INTERNAL;
    }
}
