/** Divides the text of a turn into paragraphs and marked pieces. Used inside {@code web} only. */
package dev.roundtable.web.passage;
