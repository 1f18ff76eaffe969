package dev.roundtable.graphql;

import java.util.Map;

import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;

/** Ends a request that asks for too much. */
final class Refusal extends AbortExecutionException {

    private static final long serialVersionUID = 1L;

    private static final String OUT_OF_TIME = "DEADLINE_EXCEEDED";

    private final String code;

    Refusal(String code, String message) {
        super(message);
        this.code = code;
    }

    /** What the document asks for, or what it leads to, is over a limit. */
    static Refusal tooComplex(String message) {
        return new Refusal("QUERY_TOO_COMPLEX", message + " Ask for smaller pages, or for less in one request.");
    }

    /** What takes longer than it may. */
    static Refusal outOfTime(String message) {
        return new Refusal(OUT_OF_TIME, message);
    }

    /** Whether an error says that a request took longer than it may. */
    static boolean isOutOfTime(GraphQLError error) {
        return error instanceof Refusal refusal && refusal.code.equals(OUT_OF_TIME);
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of("code", code);
    }
}
