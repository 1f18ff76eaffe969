package dev.roundtable.http.response;

import dev.roundtable.graphql.execution.ErrorResponse;

/**
 * The response to a GraphQL request, or to the request for a page or for the schema, as it is cached.
 *
 * @param outcome what came of the request; always complete for a page and the schema
 * @param requestId the request id that the body contains because the service failed; null if it contains none
 * @param failure makes the body for other requests; null if the body contains no request id
 */
public record Response(Outcome outcome, EncodedBody body, String requestId, ErrorResponse failure) {

    /** What came of a request that was given to the engine. */
    public enum Outcome {
        /** No data: the request is wrong, or asks for too much. */
        REFUSED(400),
        /** No data: the execution took too long. */
        OUT_OF_TIME(504),
        /** Errors, with or without data. The response must not be cached. */
        WITH_ERRORS(200),
        /** All data, and no errors. */
        COMPLETE(200);

        private final int status;

        Outcome(int status) {
            this.status = status;
        }

        /** The HTTP status in the media type of GraphQL over HTTP. */
        public int status() {
            return status;
        }
    }

    /** A response that does not contain a request id. */
    public Response(Outcome outcome, byte[] bytes) {
        this(outcome, new EncodedBody(bytes), null, null);
    }

    /**
     * A response that contains a request id, because the service failed.
     *
     * @param bytes the failure as JSON, with this id
     */
    public Response(Outcome outcome, byte[] bytes, String requestId, ErrorResponse failure) {
        this(outcome, new EncodedBody(bytes), requestId, failure);
    }

    /** The response that another request with this id gets, if it shares the execution. */
    public Response forRequest(String other) {
        return requestId == null || requestId.equals(other)
                ? this
                : new Response(outcome, failure.json(other), other, failure);
    }
}
