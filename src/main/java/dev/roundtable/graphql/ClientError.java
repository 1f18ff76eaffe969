package dev.roundtable.graphql;

import java.util.LinkedHashMap;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.UnknownOperationException;
import graphql.schema.CoercingParseValueException;

/** An error as the client sees it: message, locations, path, and {@code extensions.code}. */
final class ClientError {

    static final String INTERNAL = "INTERNAL_SERVER_ERROR";

    private ClientError() {
    }

    static Map<String, Object> of(GraphQLError error) {
        var specification = new LinkedHashMap<>(error.toSpecification());
        specification.put("extensions", Map.of("code", code(error)));
        return specification;
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
