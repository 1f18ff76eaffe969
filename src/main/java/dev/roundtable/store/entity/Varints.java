package dev.roundtable.store.entity;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Numbers and texts in the bytes of a column. A number is a base 128 varint of the Protocol Buffers encoding: on the class path, only
 * internal classes of libraries have it. A text is its length in UTF-8 and its bytes. What may be null is a number that is one more, and 0
 * for null.
 */
final class Varints {

    private Varints() {
    }

    /** Writes a number that is not negative. */
    static void write(long number, ByteArrayOutputStream out) {
        long left = number;
        while (left >= 0x80) {
            out.write((int) (left & 0x7f | 0x80));
            left >>>= 7;
        }
        out.write((int) left);
    }

    /** Writes a number that is not negative, or null. */
    static void writeNullable(Integer number, ByteArrayOutputStream out) {
        write(number == null ? 0 : number + 1L, out);
    }

    /** Writes a text, or null. */
    static void writeNullable(String text, ByteArrayOutputStream out) {
        if (text == null) {
            out.write(0);
            return;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        write(bytes.length + 1L, out);
        out.writeBytes(bytes);
    }

    /** Reads a number. */
    static long read(ByteBuffer in) {
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

    /** Reads a number that may be null. */
    static Integer readNullable(ByteBuffer in) {
        long number = read(in);
        return number == 0 ? null : (Integer) (int) (number - 1);
    }

    /** Reads a text that may be null. */
    static String readNullableText(ByteBuffer in) {
        var length = readNullable(in);
        if (length == null) {
            return null;
        }
        var bytes = new byte[length];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
