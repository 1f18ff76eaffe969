package dev.roundtable.http.response;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReferenceArray;

import dev.roundtable.http.negotiation.ContentEncoding;
import dev.roundtable.http.negotiation.MediaType;
import dev.roundtable.text.Sha256;
import io.vertx.core.buffer.Buffer;

/**
 * A GraphQL response as bytes, in each content encoding that a client has asked for. It can be cached, and sent by several threads at
 * once.
 */
public final class Response {

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

    /** The bytes of a cache entry beside those of the response. */
    private static final int OVERHEAD = 400;

    /** Hexadecimal digits of the hash in an entity tag: 96 bits. */
    private static final int TAG_DIGITS = 24;

    private final Outcome outcome;
    private final byte[] bytes;
    private final String requestId;
    private final Representation identity;
    private volatile String hash;
    private final AtomicReferenceArray<Representation> representations = new AtomicReferenceArray<>(
            ContentEncoding.values().length);

    /** Creates a response that does not contain a request id. */
    public Response(Outcome outcome, byte[] bytes) {
        this(outcome, bytes, null);
    }

    /**
     * Creates a response.
     *
     * @param bytes JSON in UTF-8; not copied
     * @param requestId the request id that the response contains because the service failed; null if it contains none
     */
    public Response(Outcome outcome, byte[] bytes, String requestId) {
        this.outcome = outcome;
        this.bytes = bytes;
        this.requestId = requestId;
        this.identity = representation(ContentEncoding.IDENTITY, bytes);
        representations.set(ContentEncoding.IDENTITY.ordinal(), identity);
    }

    /** The request id that the response contains; null if it contains none. */
    public String requestId() {
        return requestId;
    }

    /** A copy of this response with another request id. */
    public Response withRequestId(String other) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        for (var pattern : new String[]{ "\"requestId\":\"%s\"", "this reference: %s." }) {
            text = text.replace(pattern.formatted(requestId), pattern.formatted(other));
        }
        return new Response(outcome, text.getBytes(StandardCharsets.UTF_8), other);
    }

    /** What came of the request. */
    public Outcome outcome() {
        return outcome;
    }

    /** The number of bytes without encoding. */
    public int size() {
        return bytes.length;
    }

    /** The response in an encoding; without encoding if {@link #encode} was not called for it. */
    public Representation in(ContentEncoding encoding) {
        var representation = representations.get(encoding.ordinal());
        return representation == null ? identity : representation;
    }

    /** Encodes the response, unless that was done before. This takes too long for an event loop. */
    public void encode(ContentEncoding encoding) {
        if (representations.get(encoding.ordinal()) == null) {
            representations.set(encoding.ordinal(), representation(encoding, encoding.apply(bytes)));
        }
    }

    /** The approximate size in bytes with all encodings, each of which has less than a quarter of the bytes. */
    int weight() {
        return OVERHEAD + bytes.length + bytes.length / 2;
    }

    /**
     * The strong entity tag of a representation in a media type. Each media type has a tag of its own: otherwise a cache that has only
     * one type would serve it for the other one after status 304. The hash is computed for the first tag, so never for a POST.
     */
    public String entityTag(Representation representation, MediaType mediaType) {
        var known = hash;
        if (known == null) {
            known = Sha256.of(bytes).substring(0, TAG_DIGITS);
            hash = known;
        }
        return '"' + known + (mediaType == MediaType.JSON ? "" : "-response")
                + (representation == identity ? "" : "-" + representation.encoding().header()) + '"';
    }

    private static Representation representation(ContentEncoding encoding, byte[] bytes) {
        return new Representation(Buffer.buffer(bytes), Integer.toString(bytes.length), encoding);
    }

    /**
     * The body of a response in one encoding.
     *
     * @param length the value of the header {@code Content-Length}
     */
    public record Representation(Buffer body, CharSequence length, ContentEncoding encoding) {}
}
