package dev.roundtable.graphql.execution;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.roundtable.graphql.error.ServerFailure;

/**
 * A response with errors.
 *
 * @param errors formatted for clients
 * @param data JSON; null if the request was not executed
 */
public record ErrorResponse(List<Map<String, Object>> errors, byte[] data) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int USUAL_SIZE = 1024;

    /** Whether an error names the request, because the server failed. */
    boolean isServerFailure() {
        return ServerFailure.isAmong(errors);
    }

    /** The response to another request that shares the execution. */
    public byte[] json(String requestId) {
        return new ErrorResponse(ServerFailure.renamed(errors, requestId), data).json();
    }

    /** The response as JSON. */
    byte[] json() {
        var json = new JsonBuffer(USUAL_SIZE);
        json.raw("{\"errors\":");
        try {
            json.raw(JSON.writeValueAsBytes(errors));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An error has a value that is not a map, a list or a scalar.", e);
        }
        if (data != null) {
            json.raw(",\"data\":");
            json.raw(data);
        }
        json.symbol('}');
        return json.toByteArray();
    }
}
