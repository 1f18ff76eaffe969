/** Finds the lines of a text that may be speech: without the layout of pages, front matter, remarks and what stands below a talk. Used by the other packages of {@code transcript.format.label}. */
package dev.roundtable.transcript.format.label.page;
