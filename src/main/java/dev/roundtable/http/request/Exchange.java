package dev.roundtable.http.request;

import io.vertx.core.http.HttpServerRequest;

/**
 * A request that is being answered.
 *
 * @param request as it came
 * @param id its name in the log
 * @param began when it came, by the clock of {@link System#nanoTime()}
 */
public record Exchange(HttpServerRequest request, String id, long began) {

    public static Exchange of(HttpServerRequest request) {
        return new Exchange(request, RequestId.of(request), System.nanoTime());
    }
}
