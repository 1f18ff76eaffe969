package dev.roundtable.graphql.execution;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A growing buffer of JSON in UTF-8 that can be truncated. Jackson's generator is not used, because it cannot take output back:
 * {@link DataWriter} removes an object again when one of its fields must not be null.
 */
final class JsonBuffer {

    /** The most characters that are written between two checks of the capacity. */
    private static final int CHUNK = 512;
    /** The most bytes of one character: an escape such as &#92;u001f. */
    private static final int WIDEST = 6;
    /** The initial size of a thread's buffer, enough for a small response. */
    private static final int USUAL_SIZE = 4 * 1024;
    /** A thread reuses a buffer up to this size, enough for a page of long texts. */
    private static final int LARGEST_REUSED = 512 * 1024;
    private static final ThreadLocal<JsonBuffer> OWN = ThreadLocal.withInitial(() -> new JsonBuffer(USUAL_SIZE));
    private static final byte[] NULL = ascii("null");
    private static final byte[] HEX = ascii("0123456789abcdef");

    private final char[] characters;
    private byte[] bytes;
    private int length;

    /** @param size the initial capacity in bytes, at least 1 */
    JsonBuffer(int size) {
        bytes = new byte[size];
        characters = new char[Math.min(CHUNK, size)];
    }

    /**
     * The buffer of this thread, empty. It is written again for the next request, so that a response does not grow a buffer of its own
     * by copying it again and again.
     */
    static JsonBuffer ofThread() {
        var json = OWN.get();
        json.length = 0;
        if (json.bytes.length > LARGEST_REUSED) {
            json.bytes = new byte[USUAL_SIZE];
        }
        return json;
    }

    /** A text as a JSON string. */
    static byte[] string(String text) {
        var json = new JsonBuffer(WIDEST * text.length() + 2);
        json.text(text);
        return json.toByteArray();
    }

    /** The number of bytes. */
    int length() {
        return length;
    }

    /** Removes all bytes after the first ones. */
    void truncate(int size) {
        length = size;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    /** The bytes from an index on. */
    byte[] from(int index) {
        return Arrays.copyOfRange(bytes, index, length);
    }

    /** Appends an ASCII character. */
    void symbol(char symbol) {
        ensure(1);
        bytes[length++] = (byte) symbol;
    }

    /** Appends a brace or a comma, a name, which is a JSON string, and a colon. */
    void name(char before, byte[] name) {
        ensure(name.length + 2);
        bytes[length++] = (byte) before;
        System.arraycopy(name, 0, bytes, length, name.length);
        length += name.length;
        bytes[length++] = ':';
    }

    /** Appends null. */
    void nullValue() {
        raw(NULL);
    }

    /** Appends JSON. */
    void raw(byte[] json) {
        ensure(json.length);
        System.arraycopy(json, 0, bytes, length, json.length);
        length += json.length;
    }

    /** Appends JSON that is ASCII. */
    void raw(String json) {
        int size = json.length();
        ensure(size);
        for (int i = 0; i < size; i++) {
            bytes[length++] = (byte) json.charAt(i);
        }
    }

    /** Appends a text as a JSON string (RFC 8259, section 7). An unpaired surrogate, which UTF-8 cannot encode, becomes an escape. */
    void text(String text) {
        symbol('"');
        int size = text.length();
        for (int from = 0; from < size;) {
            int to = Math.min(size, from + characters.length);
            ensure((to - from) * WIDEST);
            from = chunk(text, from, to);
        }
        symbol('"');
    }

    /**
     * Appends characters for which there is capacity.
     *
     * @return the index of the next character, which is {@code to}, or one more after a surrogate pair
     */
    private int chunk(String text, int from, int to) {
        // An array is read faster than a string, which has two forms in memory.
        text.getChars(from, to, characters, 0);
        var source = characters;
        var target = bytes;
        int at = length;
        int i = from;
        while (i < to) {
            char c = source[i++ - from];
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

    /**
     * Appends the character that begins with a surrogate.
     *
     * @return the index of the next character
     */
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
