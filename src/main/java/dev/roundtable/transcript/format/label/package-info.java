/** Text and Markdown in which labels say who speaks: finds the labels and tells them from prose. Used by the other formats, which have labels too. */
package dev.roundtable.transcript.format.label;
