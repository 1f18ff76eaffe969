package dev.roundtable.store.entity;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Encodes the timed pieces of a turn as the bytes of one column, and decodes them. Each piece is four numbers: the distance in code
 * points from the end of the piece before, the length in code points, the distance in milliseconds from the start of the piece
 * before, and the duration in milliseconds. Numbers are {@link Varints}. The start, which may be negative, is zigzag-coded, as in the
 * Protocol Buffers encoding ("Signed Integers").
 */
public final class Segments {

    private Segments() {
    }

    /**
     * A timed piece.
     *
     * @param start first code point of the turn's verbatim words, inclusive
     * @param end code point of the turn's verbatim words, exclusive
     * @param startMillis from the start of the recording
     * @param endMillis from the start of the recording
     */
    public record Segment(int start, int end, long startMillis, long endMillis) {}

    /**
     * Encodes pieces. If the bytes are longer than the column, neighbours are joined in pairs until they fit.
     *
     * @param segments in the order of their starts
     * @return null without pieces
     */
    public static byte[] write(List<Segment> segments) {
        var bytes = bytes(segments);
        return bytes == null || bytes.length <= Columns.WORDS ? bytes : write(joined(segments));
    }

    /** Decodes pieces; null gives an empty list. */
    public static List<Segment> read(byte[] bytes) {
        if (bytes == null) {
            return List.of();
        }
        var in = ByteBuffer.wrap(bytes);
        var segments = new ArrayList<Segment>();
        int end = 0;
        long startMillis = 0;
        while (in.hasRemaining()) {
            int start = end + (int) Varints.read(in);
            end = start + (int) Varints.read(in);
            startMillis += signed(Varints.read(in));
            segments.add(new Segment(start, end, startMillis, startMillis + Varints.read(in)));
        }
        return segments;
    }

    private static byte[] bytes(List<Segment> segments) {
        if (segments.isEmpty()) {
            return null;
        }
        var out = new ByteArrayOutputStream();
        int end = 0;
        long startMillis = 0;
        for (var segment : segments) {
            Varints.write(segment.start() - end, out);
            Varints.write(segment.end() - segment.start(), out);
            Varints.write(zigzag(segment.startMillis() - startMillis), out);
            Varints.write(segment.endMillis() - segment.startMillis(), out);
            end = segment.end();
            startMillis = segment.startMillis();
        }
        return out.toByteArray();
    }

    private static List<Segment> joined(List<Segment> segments) {
        var joined = new ArrayList<Segment>();
        for (int i = 0; i < segments.size(); i += 2) {
            var first = segments.get(i);
            var last = segments.get(Math.min(i + 1, segments.size() - 1));
            joined.add(new Segment(first.start(), last.end(), first.startMillis(),
                    Math.max(first.startMillis(), last.endMillis())));
        }
        return joined;
    }

    private static long zigzag(long number) {
        return number << 1 ^ number >> 63;
    }

    private static long signed(long zigzag) {
        return zigzag >>> 1 ^ -(zigzag & 1);
    }
}
