package dev.roundtable.web.passage;

/**
 * A stretch of a text.
 *
 * @param start the first code point, counted from 0
 * @param end after the last code point
 */
public record Range(int start, int end) {

    boolean contains(int position) {
        return start <= position && position < end;
    }

    /** Whether nothing of it is at a position or after it. */
    boolean isBefore(int position) {
        return end <= position || end <= start;
    }

    /** Whether both have a code point in common. */
    public boolean overlaps(Range other) {
        return start < other.end && other.start < end;
    }

    /** The next place after a position where it begins or ends. The position is before its end. */
    int edgeAfter(int position) {
        return start > position ? start : end;
    }
}
