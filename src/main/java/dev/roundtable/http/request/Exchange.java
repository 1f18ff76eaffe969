package dev.roundtable.http.request;

import io.vertx.core.http.HttpServerRequest;

/**
 * An HTTP request and its response.
 *
 * @param request the request; it leads to the response
 * @param id the {@link RequestId} in the log
 * @param start when the request arrived, by the clock of {@link System#nanoTime()}
 */
public record Exchange(HttpServerRequest request, String id, long start) {

    /** The exchange of a request that arrives now. */
    public static Exchange of(HttpServerRequest request) {
        return new Exchange(request, RequestId.of(request), System.nanoTime());
    }
}
