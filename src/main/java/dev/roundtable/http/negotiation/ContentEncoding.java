package dev.roundtable.http.negotiation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import io.vertx.core.http.HttpHeaders;

/** The content encodings of responses (RFC 9110, section 8.4.1), best first. */
public enum ContentEncoding {

    /** Brotli (RFC 7932), available on platforms with its native library. */
    BROTLI("br") {
        @Override
        boolean isAvailable() {
            return Brotli4jLoader.isAvailable();
        }

        @Override
        byte[] encode(byte[] bytes) throws IOException {
            return Encoder.compress(bytes, new Encoder.Parameters().setQuality(BROTLI_QUALITY));
        }
    },
    /** Gzip (RFC 1952), which every client reads. */
    GZIP("gzip") {
        @Override
        byte[] encode(byte[] bytes) throws IOException {
            var out = new ByteArrayOutputStream(bytes.length / 2);
            try (var gzip = new GZIPOutputStream(out)) {
                gzip.write(bytes);
            }
            return out.toByteArray();
        }
    },
    /** No encoding. */
    IDENTITY("identity") {
        @Override
        byte[] encode(byte[] bytes) {
            return bytes;
        }
    };

    /** As fast as gzip. The default of the library, 11, takes fifty times as long. */
    private static final int BROTLI_QUALITY = 5;

    private final String name;
    private final CharSequence header;

    ContentEncoding(String name) {
        this.name = name;
        this.header = HttpHeaders.createOptimized(name);
    }

    /** The value of the response header {@code Content-Encoding}. */
    public CharSequence header() {
        return header;
    }

    @Override
    public String toString() {
        return name;
    }

    /** Whether this platform can encode it. */
    boolean isAvailable() {
        return true;
    }

    /**
     * The best encoding that a client accepts (RFC 9110, section 12.5.3).
     *
     * @param acceptEncoding all lines of the header, joined by commas; null if the header is absent
     * @return an available encoding; {@link #IDENTITY} if the client accepts no other
     */
    public static ContentEncoding accepted(String acceptEncoding) {
        return acceptEncoding == null ? IDENTITY : best(WeightedValue.list(acceptEncoding));
    }

    /** The best encoding that a list accepts. */
    static ContentEncoding best(List<WeightedValue> list) {
        var best = IDENTITY;
        // An encoding is better than none, unless the client gives "identity" a higher weight.
        double bestWeight = Math.max(0, IDENTITY.ownWeight(list));
        for (var encoding : new ContentEncoding[]{ BROTLI, GZIP }) {
            double weight = encoding.weight(list);
            boolean better = weight > bestWeight || weight == bestWeight && weight > 0 && best == IDENTITY;
            if (better && encoding.isAvailable()) {
                best = encoding;
                bestWeight = weight;
            }
        }
        return best;
    }

    /** Whether a list refuses {@link #IDENTITY}. */
    static boolean refusesIdentity(List<WeightedValue> list) {
        double own = IDENTITY.ownWeight(list);
        return own == 0 || own < 0 && list.contains(new WeightedValue("*", 0));
    }

    /**
     * Encodes bytes. This takes too long for an event loop.
     *
     * @param bytes not changed, and the result itself for {@link #IDENTITY}
     */
    public byte[] apply(byte[] bytes) {
        try {
            return encode(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    abstract byte[] encode(byte[] bytes) throws IOException;

    /** The weight that the client gives to this encoding by name or by {@code *}; 0 if it does neither. */
    private double weight(List<WeightedValue> list) {
        double own = ownWeight(list);
        return own >= 0
                ? own
                : list.stream().filter(value -> value.name().equals("*")).mapToDouble(WeightedValue::weight).findFirst()
                        .orElse(0);
    }

    /** The weight that the client gives to this encoding by name; -1 if it does not. */
    private double ownWeight(List<WeightedValue> list) {
        return list.stream().filter(value -> value.name().equals(name) || value.name().equals("x-" + name))
                .mapToDouble(WeightedValue::weight)
                .findFirst().orElse(-1);
    }
}
