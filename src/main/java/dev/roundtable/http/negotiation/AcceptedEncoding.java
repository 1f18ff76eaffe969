package dev.roundtable.http.negotiation;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * The content encoding that a client accepts.
 *
 * @param best the best available encoding
 * @param isIdentityRefused whether the client accepts only encoded responses, even if they are small
 */
public record AcceptedEncoding(ContentEncoding best, boolean isIdentityRefused) {

    /**
     * Reads the header {@code Accept-Encoding}.
     *
     * @param header all lines of the header, joined by commas; null if the header is absent
     */
    public static AcceptedEncoding of(String header) {
        return new AcceptedEncoding(ContentEncoding.accepted(header), ContentEncoding.isIdentityRefused(header));
    }

    /** Reads the header {@code Accept-Encoding} of a request. */
    public static AcceptedEncoding of(HttpServerRequest request) {
        return of(HeaderLines.of(request.headers(), HttpHeaders.ACCEPT_ENCODING));
    }
}
