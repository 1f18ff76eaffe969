/** Finds and marks words in the text of a turn, and divides it into paragraphs. Used inside {@code web} only. */
package dev.roundtable.web.passage;
