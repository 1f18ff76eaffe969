package dev.roundtable.web.passage;

/**
 * A corrected stretch of a text.
 *
 * @param range where the corrected words are
 * @param verbatim the words as transcribed
 */
public record CorrectedRange(Range range, String verbatim) {}
