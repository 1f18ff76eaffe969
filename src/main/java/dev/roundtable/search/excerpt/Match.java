package dev.roundtable.search.excerpt;

/**
 * A place where a sequence of terms stands in a text.
 *
 * @param sequence the index of the sequence
 * @param start the first UTF-16 unit of the match
 * @param end the unit after the last
 */
record Match(int sequence, int start, int end) {}
