package dev.roundtable.graphql.error;

import java.util.Map;

import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;

/** Ends a request that asks for too much. */
public final class RequestAbortedException extends AbortExecutionException {

    private static final long serialVersionUID = 1L;

    private static final String OUT_OF_TIME = "DEADLINE_EXCEEDED";

    private final String code;

    public RequestAbortedException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** What the document asks for, or what it leads to, is over a limit. */
    public static RequestAbortedException tooComplex(String message) {
        return new RequestAbortedException("QUERY_TOO_COMPLEX",
                message + " Ask for smaller pages, or for less in one request.");
    }

    /** What takes longer than it may. */
    public static RequestAbortedException outOfTime(String message) {
        return new RequestAbortedException(OUT_OF_TIME, message);
    }

    /** Whether an error says that a request took longer than it may. */
    public static boolean isOutOfTime(GraphQLError error) {
        return error instanceof RequestAbortedException refusal && refusal.code.equals(OUT_OF_TIME);
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of("code", code);
    }
}
