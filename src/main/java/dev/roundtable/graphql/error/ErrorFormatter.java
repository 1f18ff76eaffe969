package dev.roundtable.graphql.error;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLError;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.UnknownOperationException;
import graphql.schema.CoercingParseValueException;

/** Errors as the client sees them: message, locations, path, and {@code extensions.code}. */
public final class ErrorFormatter {

    static final String INTERNAL = "INTERNAL_SERVER_ERROR";

    private static final Pattern VALIDATION = Pattern.compile("^Validation [Ee]rror \\([^)]*\\) ?: ?");

    private final Suggestions suggestions;
    private final ErrorLocations locations;

    /** Formats errors with suggestions and locations. */
    public ErrorFormatter(Suggestions suggestions, ErrorLocations locations) {
        this.suggestions = suggestions;
        this.locations = locations;
    }

    /** An error of a document. */
    public Map<String, Object> of(GraphQLError error, String document) {
        var specification = new LinkedHashMap<>(error.toSpecification());
        if (specification.get("locations") instanceof List<?> places && places.isEmpty()) {
            specification.put("locations", locations.of(error, document));
        }
        // Only our own errors bring extensions with a code; what others bring may be internal.
        if (isOurs(error)) {
            specification.put("extensions", error.getExtensions());
        } else {
            specification.put("message", message(error));
            specification.put("extensions", Map.of("code", code(error)));
        }
        return specification;
    }

    /** What graphql-java says of a fault, without the name that its code has for it. */
    private String message(GraphQLError error) {
        if (error instanceof ExceptionWhileDataFetching) {
            // Only introspection's own fields fail like this, and only for arguments that their types allow.
            return "This field cannot be answered with these arguments. Leave out those that are null.";
        }
        var message = error.getMessage();
        var plain = VALIDATION.matcher(message).replaceFirst("");
        var sentence = ErrorMessages.of(plain) + "." + suggestions.to(message);
        return plain.length() == message.length() ? sentence : sentence + " The schema is at /graphql/schema.graphql.";
    }

    private static boolean isOurs(GraphQLError error) {
        return error.getExtensions() != null && error.getExtensions().get("code") instanceof String;
    }

    private static String code(GraphQLError error) {
        if (error instanceof ExceptionWhileDataFetching || error instanceof CoercingParseValueException
                || error instanceof NonNullableValueCoercedAsNullException
                || error instanceof InputMapDefinesTooManyFieldsException) {
            return "BAD_USER_INPUT";
        }
        if (error instanceof UnknownOperationException) {
            return "OPERATION_RESOLUTION_FAILURE";
        }
        ErrorClassification type = error.getErrorType();
        if (type == ErrorType.InvalidSyntax) {
            // What stops the parser is more than is allowed; all else is no GraphQL.
            return error.getMessage().startsWith("More than ") ? "QUERY_TOO_COMPLEX" : "GRAPHQL_PARSE_FAILED";
        }
        if (type == ErrorType.ValidationError) {
            return "GRAPHQL_VALIDATION_FAILED";
        }
        return type == ErrorType.ExecutionAborted ? "QUERY_TOO_COMPLEX" : INTERNAL;
    }
}
