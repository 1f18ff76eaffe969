/** Reads timed text in XML: TTML and its profiles. Used by {@code transcript.format}. */
package dev.roundtable.transcript.format.caption.ttml;
