/** Recognizes the format of a transcript and reads it into speech with labels and times. Used through {@link dev.roundtable.transcript.format.Formats} by {@code transcript}, {@code transcript.sheet} and {@code ingest}. */
package dev.roundtable.transcript.format;
