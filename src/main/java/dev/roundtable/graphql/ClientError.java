package dev.roundtable.graphql;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.UnknownOperationException;
import graphql.schema.CoercingParseValueException;

/** An error as the client sees it: message, locations, path, and {@code extensions.code}. */
final class ClientError {

    static final String INTERNAL = "INTERNAL_SERVER_ERROR";

    private static final Pattern VALIDATION = Pattern.compile("^Validation error \\([^)]*\\) ?: ?");

    private ClientError() {
    }

    static Map<String, Object> of(GraphQLError error) {
        var specification = new LinkedHashMap<>(error.toSpecification());
        specification.put("message", message(error.getMessage()));
        specification.put("extensions", Map.of("code", code(error)));
        return specification;
    }

    /** What graphql-java says of a fault, without the name that its code has for it. */
    private static String message(String message) {
        var plain = VALIDATION.matcher(message).replaceFirst("");
        return plain.length() == message.length() ? message : plain + ". The schema is at /graphql/schema.graphql.";
    }

    private static String code(GraphQLError error) {
        if (error.getExtensions() != null && error.getExtensions().get("code") instanceof String code) {
            return code;
        }
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
        return type == ErrorType.ExecutionAborted ? "QUERY_TOO_COMPLEX" : INTERNAL;
    }
}
