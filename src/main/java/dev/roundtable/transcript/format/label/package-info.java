/** Reads text and Markdown with labels: finds the labels, and distinguishes them from prose. Used by the other formats, which have labels, too. */
package dev.roundtable.transcript.format.label;
