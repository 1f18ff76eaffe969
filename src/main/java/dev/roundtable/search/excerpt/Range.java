package dev.roundtable.search.excerpt;

/**
 * A stretch of a text.
 *
 * @param start the first unit: UTF-16 within this package, code points in an {@link Excerpt}
 * @param end the unit after the last
 */
public record Range(int start, int end) {}
