package dev.roundtable.graphql.execution;

/**
 * The response to a request.
 *
 * @param json an object with data, errors or both
 * @param isExecuted whether it has data, which may be null. A request that is refused, before or while it is executed, has none.
 * @param hasErrors whether it has errors
 * @param isOutOfTime whether it has no data because the request exceeded its deadline
 * @param failure the response for other requests that share this execution, if an error names the request; else null
 */
public record ExecutionResponse(byte[] json, boolean isExecuted, boolean hasErrors, boolean isOutOfTime,
        ErrorResponse failure) {

    static ExecutionResponse complete(byte[] json) {
        return new ExecutionResponse(json, true, false, false, null);
    }

    static ExecutionResponse withErrors(ErrorResponse response, boolean isOutOfTime) {
        return new ExecutionResponse(response.json(), response.data() != null, true, isOutOfTime,
                response.isServerFailure() ? response : null);
    }
}
