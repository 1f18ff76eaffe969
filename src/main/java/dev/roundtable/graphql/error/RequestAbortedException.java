package dev.roundtable.graphql.error;

import java.util.Map;

import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;

/** Ends a request that exceeds a limit. The response has this error and no data. */
public final class RequestAbortedException extends AbortExecutionException {

    private static final long serialVersionUID = 1L;

    private static final String OUT_OF_TIME = "DEADLINE_EXCEEDED";

    private final String code;

    /**
     * Creates an error.
     *
     * @param code the value of {@code extensions.code}
     * @param message what was found, what is allowed, and what to do
     */
    public RequestAbortedException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** An error for a document or a response that exceeds a limit. The message gets advice at its end. */
    public static RequestAbortedException tooComplex(String message) {
        return new RequestAbortedException("QUERY_TOO_COMPLEX",
                message + " Ask for smaller pages, or for less in one request.");
    }

    /** An error for a request that exceeds its deadline. */
    public static RequestAbortedException outOfTime(String message) {
        return new RequestAbortedException(OUT_OF_TIME, message);
    }

    /** Whether an error is that of a request that exceeded its deadline. */
    public static boolean isOutOfTime(GraphQLError error) {
        return error instanceof RequestAbortedException refusal && refusal.code.equals(OUT_OF_TIME);
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of("code", code);
    }
}
