package dev.roundtable.graphql.execution;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A JSON text in UTF-8 that grows at its end, and whose end can be taken back. */
final class JsonBuffer {

    /** Characters that are written before there is another look at the space: each takes at most so many bytes. */
    private static final int CHUNK = 512;
    private static final int WIDEST = 6;
    private static final byte[] NULL = ascii("null");
    private static final byte[] HEX = ascii("0123456789abcdef");

    private byte[] bytes;
    private int length;

    /** @param size how many bytes it will have, as far as that is known: it grows where there are more */
    JsonBuffer(int size) {
        bytes = new byte[size];
    }

    /** Text as a JSON string, in bytes. */
    static byte[] string(String text) {
        var json = new JsonBuffer(WIDEST * text.length() + 2);
        json.text(text);
        return json.toByteArray();
    }

    /** How much there is. */
    int length() {
        return length;
    }

    /** Takes back all that came after there was so much. */
    void truncate(int before) {
        length = before;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    /** Appends one character of ASCII. */
    void symbol(char symbol) {
        ensure(1);
        bytes[length++] = (byte) symbol;
    }

    void nothing() {
        raw(NULL);
    }

    /** Appends what is JSON already. */
    void raw(byte[] json) {
        raw(json, json.length);
    }

    /** Appends another text. */
    void raw(JsonBuffer json) {
        raw(json.bytes, json.length);
    }

    private void raw(byte[] json, int size) {
        ensure(size);
        System.arraycopy(json, 0, bytes, length, size);
        length += size;
    }

    /** Appends what is JSON already, of ASCII. */
    void raw(String json) {
        int size = json.length();
        ensure(size);
        for (int i = 0; i < size; i++) {
            bytes[length++] = (byte) json.charAt(i);
        }
    }

    /** Appends a string (RFC 8259, section 7); half a surrogate pair, which UTF-8 has not, as an escape. */
    void text(String text) {
        symbol('"');
        int size = text.length();
        for (int from = 0; from < size;) {
            int to = Math.min(size, from + CHUNK);
            ensure((to - from) * WIDEST);
            from = chunk(text, from, to);
        }
        symbol('"');
    }

    /** Appends some characters for which there is space; gives where it stopped, which may be one further. */
    private int chunk(String text, int from, int to) {
        var target = bytes;
        int at = length;
        int i = from;
        while (i < to) {
            char c = text.charAt(i++);
            if (c >= 0x800) {
                if (Character.isSurrogate(c)) {
                    length = at;
                    i = surrogate(text, i, c);
                    target = bytes;
                    at = length;
                    continue;
                }
                target[at++] = (byte) (0xe0 | c >> 12);
                target[at++] = (byte) (0x80 | c >> 6 & 0x3f);
                target[at++] = (byte) (0x80 | c & 0x3f);
            } else if (c >= 0x80) {
                target[at++] = (byte) (0xc0 | c >> 6);
                target[at++] = (byte) (0x80 | c & 0x3f);
            } else if (c >= ' ' && c != '"' && c != '\\') {
                target[at++] = (byte) c;
            } else {
                length = at;
                escape(c);
                at = length;
            }
        }
        length = at;
        return i;
    }

    /** Appends what a surrogate begins; gives where it ends. */
    private int surrogate(String text, int next, char c) {
        if (!Character.isHighSurrogate(c) || next == text.length() || !Character.isLowSurrogate(text.charAt(next))) {
            unicode(c);
            return next;
        }
        raw(Character.toString(Character.toCodePoint(c, text.charAt(next))).getBytes(StandardCharsets.UTF_8));
        return next + 1;
    }

    private void escape(char c) {
        int kind = "\"\\\n\r\t\b\f".indexOf(c);
        if (kind < 0) {
            unicode(c);
        } else {
            bytes[length++] = '\\';
            bytes[length++] = (byte) "\"\\nrtbf".charAt(kind);
        }
    }

    private void unicode(char c) {
        bytes[length++] = '\\';
        bytes[length++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[length++] = HEX[c >> shift & 0xf];
        }
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
