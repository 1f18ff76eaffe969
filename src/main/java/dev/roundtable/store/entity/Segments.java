package dev.roundtable.store.entity;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Encodes the timed pieces of a turn as the bytes of one column, and decodes them. Each piece is four numbers: the distance in code
 * points from the end of the piece before, the length in code points, the distance in milliseconds from the start of the piece
 * before, and the duration in milliseconds. Numbers are base 128 varints. The start, which may be negative, is zigzag-coded. Both
 * codes are those of the Protocol Buffers encoding ("Base 128 Varints", "Signed Integers"). On the class
 * path, only internal classes of libraries have them.
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
            int start = end + (int) number(in);
            end = start + (int) number(in);
            startMillis += signed(number(in));
            segments.add(new Segment(start, end, startMillis, startMillis + number(in)));
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
            write(segment.start() - end, out);
            write(segment.end() - segment.start(), out);
            write(zigzag(segment.startMillis() - startMillis), out);
            write(segment.endMillis() - segment.startMillis(), out);
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

    private static void write(long number, ByteArrayOutputStream out) {
        long left = number;
        while (left >= 0x80) {
            out.write((int) (left & 0x7f | 0x80));
            left >>>= 7;
        }
        out.write((int) left);
    }

    private static long number(ByteBuffer in) {
        long number = 0;
        int shift = 0;
        byte group;
        do {
            group = in.get();
            number |= (group & 0x7fL) << shift;
            shift += 7;
        } while (group < 0);
        return number;
    }

    private static long zigzag(long number) {
        return number << 1 ^ number >> 63;
    }

    private static long signed(long zigzag) {
        return zigzag >>> 1 ^ -(zigzag & 1);
    }
}
