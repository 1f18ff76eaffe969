package dev.roundtable.web.passage;

/**
 * A stretch of a text.
 *
 * @param start the first code point, counted from 0
 * @param end after the last code point
 */
public record Range(int start, int end) {

    boolean isEmpty() {
        return start >= end;
    }
}
