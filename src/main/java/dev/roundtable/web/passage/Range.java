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

    /** Whether two stretches have a code point in common. */
    boolean meets(Range other) {
        return start < end && start < other.end && other.start < end;
    }
}
