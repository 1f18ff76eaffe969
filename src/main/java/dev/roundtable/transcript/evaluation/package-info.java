/** Measures inference on labelled transcripts. Used by the command line, and by {@code ingest} for {@code Panel.quality}. */
package dev.roundtable.transcript.evaluation;
