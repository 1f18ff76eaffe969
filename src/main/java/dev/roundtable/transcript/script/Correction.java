package dev.roundtable.transcript.script;

/**
 * One replaced stretch.
 *
 * @param verbatim the words as transcribed
 * @param corrected what was meant
 * @param start first code point of the verbatim words in the body
 * @param end code point after them
 * @param textStart first code point of the corrected words in the turn's text
 * @param textEnd code point after them
 */
public record Correction(String verbatim, String corrected, int start, int end, int textStart, int textEnd) {}
