/** Reads the words of a paragraph of Markdown. Used by the formats whose text may be Markdown. */
package dev.roundtable.transcript.format.label.markdown;
