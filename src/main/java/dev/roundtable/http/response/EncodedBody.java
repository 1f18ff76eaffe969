package dev.roundtable.http.response;

import java.util.concurrent.atomic.AtomicReferenceArray;

import dev.roundtable.http.negotiation.ContentEncoding;
import dev.roundtable.http.negotiation.MediaType;
import dev.roundtable.text.Sha256;
import io.vertx.core.buffer.Buffer;

/**
 * The body of a response, in each content encoding that a client has asked for: JSON, a page, the schema or an asset. It can be cached,
 * and sent by several threads at once.
 */
public final class EncodedBody {

    /** The bytes of a cache entry beside those of the body. */
    private static final int OVERHEAD = 400;

    /** Hexadecimal digits of the hash in an entity tag: 96 bits. */
    private static final int TAG_DIGITS = 24;

    private final byte[] bytes;
    private final Representation identity;
    private volatile String hash;
    private final AtomicReferenceArray<Representation> representations = new AtomicReferenceArray<>(
            ContentEncoding.values().length);

    /** @param bytes the body without encoding; not copied */
    public EncodedBody(byte[] bytes) {
        this.bytes = bytes;
        this.identity = representation(ContentEncoding.IDENTITY, bytes);
        representations.set(ContentEncoding.IDENTITY.ordinal(), identity);
    }

    /** The number of bytes without encoding. */
    public int size() {
        return bytes.length;
    }

    /** The body in an encoding; without encoding if {@link #encode} was not called for it. */
    public Representation in(ContentEncoding encoding) {
        var representation = representations.get(encoding.ordinal());
        return representation == null ? identity : representation;
    }

    /** Whether the body is there in an encoding. */
    boolean isIn(ContentEncoding encoding) {
        return representations.get(encoding.ordinal()) != null;
    }

    /** Encodes the body, unless that was done before. This takes too long for an event loop. */
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
     * The strong entity tag of a representation in a media type. Each media type has its own tag. Otherwise a cache that has one type
     * would serve it for another after status 304. The hash is computed when the first tag is needed, so never for a POST.
     */
    String entityTag(Representation representation, MediaType mediaType) {
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
     * The body in one encoding.
     *
     * @param length the value of the header {@code Content-Length}
     */
    public record Representation(Buffer body, CharSequence length, ContentEncoding encoding) {}
}
