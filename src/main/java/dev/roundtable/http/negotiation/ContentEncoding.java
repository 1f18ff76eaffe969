package dev.roundtable.http.negotiation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import io.vertx.core.http.HttpHeaders;

/** How the bytes of a response may be compressed, best first. */
public enum ContentEncoding {

    /** Brotli (RFC 7932), where the platform has its native library. */
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
    /** What every client reads. */
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
    /** The bytes as they are. */
    IDENTITY("identity") {
        @Override
        byte[] encode(byte[] bytes) {
            return bytes;
        }
    };

    /** About as fast as gzip; 11, the library's own choice, takes fifty times as long. */
    private static final int BROTLI_QUALITY = 5;

    private final String name;
    private final CharSequence header;

    ContentEncoding(String name) {
        this.name = name;
        this.header = HttpHeaders.createOptimized(name);
    }

    /** As the response states it. */
    public CharSequence header() {
        return header;
    }

    @Override
    public String toString() {
        return name;
    }

    /** Whether it can be made here. */
    boolean isAvailable() {
        return true;
    }

    /** The best that a client reads, by {@code Accept-Encoding} (RFC 9110, section 12.5.3); null stands for no header. */
    public static ContentEncoding accepted(String acceptEncoding) {
        if (acceptEncoding == null) {
            return IDENTITY;
        }
        var list = WeightedValue.list(acceptEncoding);
        var best = IDENTITY;
        // Where nothing is said of the plain bytes, whatever else is named comes before them; at the same weight, too.
        double bestWeight = Math.max(0, IDENTITY.named(list));
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

    /** Whether a client wants no plain bytes, and can have others. */
    public static boolean isPlainRefused(String acceptEncoding) {
        return acceptEncoding != null && accepted(acceptEncoding) != IDENTITY && refuses(WeightedValue.list(acceptEncoding));
    }

    private static boolean refuses(List<WeightedValue> list) {
        double own = IDENTITY.named(list);
        return own == 0 || own < 0 && list.contains(new WeightedValue("*", 0));
    }

    /** The bytes, encoded; takes as long as that takes, so not for an event loop. */
    public byte[] apply(byte[] bytes) {
        try {
            return encode(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    abstract byte[] encode(byte[] bytes) throws IOException;

    /** Its own weight where the client names it, else that of anything. */
    private double weight(List<WeightedValue> list) {
        double own = named(list);
        return own >= 0
                ? own
                : list.stream().filter(one -> one.name().equals("*")).mapToDouble(WeightedValue::weight).findFirst().orElse(0);
    }

    /** Its weight where the client names it, else -1. */
    private double named(List<WeightedValue> list) {
        return list.stream().filter(one -> one.name().equals(name) || one.name().equals("x-" + name))
                .mapToDouble(WeightedValue::weight)
                .findFirst().orElse(-1);
    }
}
