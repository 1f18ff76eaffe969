package dev.roundtable.http.request;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * An HTTP request and its response.
 *
 * @param request the request; it leads to the response
 * @param id the {@link RequestId} in the log
 * @param start when the request arrived, by the clock of {@link System#nanoTime()}
 */
public record Exchange(HttpServerRequest request, String id, long start) {

    private static final String KEY = Exchange.class.getName();

    /** The exchange of a request. The first route that asks creates it, so all routes and the log name the same id. */
    public static Exchange of(RoutingContext context) {
        Exchange known = context.get(KEY);
        if (known == null) {
            known = new Exchange(context.request(), RequestId.of(context.request()), System.nanoTime());
            context.put(KEY, known);
        }
        return known;
    }
}
