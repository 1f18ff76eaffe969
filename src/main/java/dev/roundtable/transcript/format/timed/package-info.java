/** Reads text in which times mark the lines, with or without names. Used through {@link dev.roundtable.transcript.format.Formats}. */
package dev.roundtable.transcript.format.timed;
