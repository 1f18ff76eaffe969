package dev.roundtable.graphql.error;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.UnknownOperationException;
import graphql.schema.CoercingParseValueException;

/** Formats errors for clients: message, locations, path, and {@code extensions.code}. */
public final class ErrorFormatter {

    private static final Pattern VALIDATION = Pattern.compile("^Validation [Ee]rror \\([^)]*\\) ?: ?");

    private final Suggestions suggestions;
    private final ErrorLocations locations;

    /**
     * Creates a formatter.
     *
     * @param suggestions adds known names to messages about unknown ones
     * @param locations finds locations of errors that have none
     */
    public ErrorFormatter(Suggestions suggestions, ErrorLocations locations) {
        this.suggestions = suggestions;
        this.locations = locations;
    }

    /**
     * Formats an error.
     *
     * @param document the document that was executed
     * @return the error in the form of the GraphQL specification, without internal details
     */
    public Map<String, Object> of(GraphQLError error, String document) {
        var specification = new LinkedHashMap<>(error.toSpecification());
        if (specification.get("locations") instanceof List<?> found && found.isEmpty()) {
            specification.put("locations", locations.of(error, document));
        }
        // Only the errors of this package have a code. Extensions of other errors may be internal.
        if (isOurs(error)) {
            specification.put("extensions", error.getExtensions());
        } else {
            specification.put("message", message(error));
            specification.put("extensions", Map.of("code", code(error)));
        }
        return specification;
    }

    /** The message of an error of graphql-java, without its name of the validation rule. */
    private String message(GraphQLError error) {
        var message = error.getMessage();
        var plain = VALIDATION.matcher(message).replaceFirst("");
        var sentence = ErrorMessages.of(plain) + "." + suggestions.to(message);
        return plain.length() == message.length() ? sentence : sentence + " The schema is at /graphql/schema.graphql.";
    }

    private static boolean isOurs(GraphQLError error) {
        return error.getExtensions() != null && error.getExtensions().get("code") instanceof String;
    }

    private static String code(GraphQLError error) {
        if (error instanceof CoercingParseValueException
                || error instanceof NonNullableValueCoercedAsNullException
                || error instanceof InputMapDefinesTooManyFieldsException) {
            return "BAD_USER_INPUT";
        }
        if (error instanceof UnknownOperationException) {
            return "OPERATION_RESOLUTION_FAILURE";
        }
        ErrorClassification type = error.getErrorType();
        if (type == ErrorType.InvalidSyntax) {
            // A limit of the parser, or else a syntax error.
            return error.getMessage().startsWith("More than ") ? "QUERY_TOO_COMPLEX" : "GRAPHQL_PARSE_FAILED";
        }
        if (type == ErrorType.ValidationError) {
            return "GRAPHQL_VALIDATION_FAILED";
        }
        return type == ErrorType.ExecutionAborted ? "QUERY_TOO_COMPLEX" : ServerFailure.CODE;
    }
}
