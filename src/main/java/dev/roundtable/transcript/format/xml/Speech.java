package dev.roundtable.transcript.format.xml;

/**
 * What one person says without a break.
 *
 * @param line the line in the file where it begins, from 1
 * @param voice the name; null if nobody is named
 * @param words paragraphs, with an empty line between two
 */
record Speech(int line, String voice, String words) {}
