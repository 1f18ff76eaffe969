/** The files that editors write, as text with code point positions, and the problems found in them. Used by every step of reading and by {@code ingest}. */
package dev.roundtable.transcript.file;
