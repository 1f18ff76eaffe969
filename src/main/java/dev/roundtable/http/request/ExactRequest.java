package dev.roundtable.http.request;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;

import io.vertx.core.http.HttpServerRequest;

/**
 * The bytes of a request that decide its response, as a cache key. The cache finds the response to a repeated request without parsing
 * it. Keys are comparable, so that a hash table stays fast when a client sends requests of the same hash.
 */
public final class ExactRequest implements Comparable<ExactRequest> {

    /** The bytes of a cache entry beside those of the request. */
    private static final int OVERHEAD = 200;

    private final String target;
    private final String accept;
    private final String acceptEncoding;
    private final String contentType;
    private final byte[] body;
    private final int hash;

    /**
     * Creates a key.
     *
     * @param target the target of a GET; empty for a POST
     * @param accept all lines of the header, joined by commas, as those of the other headers; null if the header is absent
     * @param body null for a GET
     */
    public ExactRequest(String target, String accept, String acceptEncoding, String contentType, byte[] body) {
        this.target = target;
        this.accept = accept;
        this.acceptEncoding = acceptEncoding;
        this.contentType = contentType;
        this.body = body;
        this.hash = 31 * target.hashCode() + Arrays.hashCode(body);
    }

    /** The key of a request. */
    public static ExactRequest of(HttpServerRequest request, RequestHead head, byte[] body) {
        // The target also tells a GET from a POST.
        var target = body == null ? request.uri() : "";
        return new ExactRequest(target, head.accept(), head.acceptEncoding(), body == null ? null : head.contentType(), body);
    }

    /** The approximate size of a cache entry with this key, in bytes. */
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
