package dev.roundtable.transcript.file;

import java.util.Arrays;

/**
 * The body of a transcript, with offsets in code points. Java uses offsets in UTF-16 units, which differ after the first character
 * outside the Basic Multilingual Plane. This class converts between them with a table.
 */
public final class Body {

    private final String text;
    private final int length;
    /** Code point to UTF-16 index; null where they are the same. */
    private final int[] indexes;

    /** Wraps the words as transcribed. */
    public Body(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.indexes = length == text.length() ? null : indexes(text, length);
    }

    /** The words as transcribed. */
    public String text() {
        return text;
    }

    /** How many code points there are. */
    public int length() {
        return length;
    }

    /** The words from one code point, inclusive, to another, exclusive. */
    public String words(int start, int end) {
        return text.substring(index(start), index(end));
    }

    /** The UTF-16 index of a code point, 0 to {@link #length()}. */
    public int index(int codePoint) {
        return indexes == null ? codePoint : indexes[codePoint];
    }

    /** The code point at a UTF-16 index. */
    public int codePoint(int index) {
        if (indexes == null) {
            return index;
        }
        int found = Arrays.binarySearch(indexes, index);
        return found >= 0 ? found : -found - 2;
    }

    private static int[] indexes(String text, int length) {
        var indexes = new int[length + 1];
        int index = 0;
        for (int codePoint = 0; codePoint < length; codePoint++) {
            indexes[codePoint] = index;
            index += Character.charCount(text.codePointAt(index));
        }
        indexes[length] = index;
        return indexes;
    }
}
