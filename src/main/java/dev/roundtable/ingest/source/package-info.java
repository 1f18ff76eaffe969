/** Finds transcripts and sheets in the folders of the settings. Used inside {@code ingest} only. */
package dev.roundtable.ingest.source;
