/** Reads text and Markdown with labels: {@code LabelParser} reads a file line by line, in the style that its lines show. Used by {@code transcript.format} and by formats that turn their text into labelled text. */
package dev.roundtable.transcript.format.label;
