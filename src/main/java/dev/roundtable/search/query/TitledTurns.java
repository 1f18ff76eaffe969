package dev.roundtable.search.query;

/**
 * Turns whose documents are neighbours in a segment, and which have a title that matches.
 *
 * @param first the first document
 * @param last the last document
 * @param score of the title
 */
record TitledTurns(int first, int last, float score) {}
