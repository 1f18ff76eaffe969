package dev.roundtable.transcript.script;

/**
 * One place where a turn names a term.
 *
 * @param turn the ordinal of the turn
 * @param term the slug of the term
 * @param verbatim the words as transcribed; where the glossary corrects a part of them, all words that it replaces
 * @param textStart first code point in the turn's text
 * @param textEnd code point after the last one in the turn's text
 * @param span where the verbatim words stand in the body, with the times of the turn's segment
 */
public record Mention(int turn, String term, String verbatim, int textStart, int textEnd, Span span) {}
