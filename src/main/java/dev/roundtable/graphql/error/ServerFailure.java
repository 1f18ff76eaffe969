package dev.roundtable.graphql.error;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The error for a failure that the client cannot correct. It names the request, whose id is in the log. */
public final class ServerFailure {

    /** The value of {@code extensions.code}. */
    public static final String CODE = "INTERNAL_SERVER_ERROR";
    private static final String REQUEST_ID = "requestId";

    private ServerFailure() {
    }

    /** The message of the error. */
    public static String message(String requestId) {
        return "The server failed. Try again; if it goes on, tell the operator this reference: %s.".formatted(requestId);
    }

    /** The extensions of the error. */
    static Map<String, Object> extensions(String requestId) {
        return Map.of("code", CODE, REQUEST_ID, requestId);
    }

    /** Whether there is such an error among formatted errors. */
    public static boolean isAmong(List<Map<String, Object>> errors) {
        return errors.stream().anyMatch(ServerFailure::isFailure);
    }

    /** Formatted errors as they are for another request that shares the execution. */
    public static List<Map<String, Object>> renamed(List<Map<String, Object>> errors, String requestId) {
        return errors.stream().map(error -> isFailure(error) ? renamed(error, requestId) : error).toList();
    }

    private static boolean isFailure(Map<String, Object> error) {
        return error.get("extensions") instanceof Map<?, ?> extensions && extensions.containsKey(REQUEST_ID);
    }

    private static Map<String, Object> renamed(Map<String, Object> error, String requestId) {
        var renamed = new LinkedHashMap<>(error);
        renamed.put("message", message(requestId));
        renamed.put("extensions", extensions(requestId));
        return renamed;
    }
}
