package dev.roundtable.web.passage;

/**
 * A piece of a text that is shown in one way.
 *
 * @param text the words, with all their white space
 * @param verbatim the words as transcribed; null if the piece is not corrected
 * @param marked whether the reader looks for these words
 */
public record Piece(String text, String verbatim, boolean marked) {}
