package dev.roundtable.http.response;

import dev.roundtable.http.negotiation.ContentEncoding;
import dev.roundtable.http.negotiation.HeaderLines;
import dev.roundtable.http.negotiation.MediaType;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** Sends bodies with the headers that describe them. Whoever calls it sets all other headers, and the status, before. */
public final class BodySender {

    /** A smaller body fits into the buffer of the socket, so one write sends it. */
    private static final int LARGE = 64 * 1024;

    private BodySender() {
    }

    /**
     * Sends a body with its entity tag, or status 304 if the client has it.
     *
     * @return the number of bytes of the body
     */
    public static int sendTagged(HttpServerRequest request, MediaType type, EncodedBody body, ContentEncoding encoding) {
        var tag = body.entityTag(body.in(encoding), type);
        request.response().headers().set(HttpHeaders.ETAG, tag);
        if (EntityTags.match(HeaderLines.of(request.headers(), HttpHeaders.IF_NONE_MATCH), tag)) {
            request.response().setStatusCode(304).end();
            return 0;
        }
        return send(request, type, body, encoding);
    }

    /**
     * Sends a body.
     *
     * @return the number of its bytes
     */
    public static int send(HttpServerRequest request, MediaType type, EncodedBody body, ContentEncoding encoding) {
        var response = request.response();
        var representation = body.in(encoding);
        if (representation.encoding() != ContentEncoding.IDENTITY) {
            response.headers().set(HttpHeaders.CONTENT_ENCODING, representation.encoding().header());
        }
        response.headers().set(HttpHeaders.CONTENT_TYPE, type.contentType()).set(HttpHeaders.CONTENT_LENGTH,
                representation.length());
        if (representation.body().length() <= LARGE || request.method() == HttpMethod.HEAD) {
            response.end(representation.body());
        } else {
            // A stopping service waits for responses that have not ended. So this one ends when its last byte is sent.
            response.write(representation.body()).onSuccess(written -> response.end());
        }
        return representation.body().length();
    }
}
