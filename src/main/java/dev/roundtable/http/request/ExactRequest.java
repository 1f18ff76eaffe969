package dev.roundtable.http.request;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;

import io.vertx.core.http.HttpServerRequest;

/**
 * A request byte for byte, with all that decides its answer. What a client repeats is recognised by it without being read. It is
 * ordered, so that requests made to share one hash do not slow a hash table down.
 */
public final class ExactRequest implements Comparable<ExactRequest> {

    /** What an entry takes beside the request's own bytes. */
    private static final int OVERHEAD = 200;

    private final String target;
    private final String accept;
    private final String acceptEncoding;
    private final String contentType;
    private final byte[] body;
    private final int hash;

    public ExactRequest(String target, String accept, String acceptEncoding, String contentType, byte[] body) {
        this.target = target;
        this.accept = accept;
        this.acceptEncoding = acceptEncoding;
        this.contentType = contentType;
        this.body = body;
        this.hash = 31 * target.hashCode() + Arrays.hashCode(body);
    }

    public static ExactRequest of(HttpServerRequest request, RequestHead head, byte[] body) {
        // Method and target: a GET is another request than a POST, also for a cache on the way.
        var target = body == null ? request.uri() : "";
        return new ExactRequest(target, head.accept(), head.acceptEncoding(), body == null ? null : head.contentType(), body);
    }

    /** About how many bytes this takes. */
    public int weight() {
        return OVERHEAD + 2 * (target.length() + length(accept) + length(acceptEncoding) + length(contentType))
                + (body == null ? 0 : body.length);
    }

    private static int length(String header) {
        return header == null ? 0 : header.length();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExactRequest that && hash == that.hash && Arrays.equals(body, that.body)
                && target.equals(that.target) && Objects.equals(accept, that.accept)
                && Objects.equals(acceptEncoding, that.acceptEncoding) && Objects.equals(contentType, that.contentType);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public int compareTo(ExactRequest that) {
        int order = Arrays.compare(body, that.body);
        if (order == 0) {
            order = target.compareTo(that.target);
        }
        return order != 0
                ? order
                : Arrays.compare(new String[]{ accept, acceptEncoding, contentType },
                        new String[]{ that.accept, that.acceptEncoding, that.contentType },
                        Comparator.nullsFirst(Comparator.naturalOrder()));
    }
}
