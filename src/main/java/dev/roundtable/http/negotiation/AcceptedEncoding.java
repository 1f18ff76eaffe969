package dev.roundtable.http.negotiation;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * The content encoding that a client accepts.
 *
 * @param best the best available encoding
 * @param isIdentityRefused whether the client accepts only encoded responses, even if they are small; false if none is available
 */
public record AcceptedEncoding(ContentEncoding best, boolean isIdentityRefused) {

    /**
     * Reads the header {@code Accept-Encoding}.
     *
     * @param header all lines of the header, joined by commas; null if the header is absent
     */
    public static AcceptedEncoding of(String header) {
        if (header == null) {
            return new AcceptedEncoding(ContentEncoding.IDENTITY, false);
        }
        var list = WeightedValue.list(header);
        var best = ContentEncoding.best(list);
        return new AcceptedEncoding(best, best != ContentEncoding.IDENTITY && ContentEncoding.refusesIdentity(list));
    }

    /** Reads the header {@code Accept-Encoding} of a request. */
    public static AcceptedEncoding of(HttpServerRequest request) {
        return of(HeaderLines.of(request.headers(), HttpHeaders.ACCEPT_ENCODING));
    }
}
