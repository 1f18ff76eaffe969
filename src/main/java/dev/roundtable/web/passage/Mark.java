package dev.roundtable.web.passage;

/**
 * Words that a reader looks for.
 *
 * @param range where they are in the text
 * @param id the fragment that leads to them; null if no link does
 */
public record Mark(Range range, String id) {}
