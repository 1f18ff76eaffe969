/** Reads the sources of one load with {@code transcript}, and measures how far inference agrees with labels and cues. Used inside {@code ingest} only, and by the build for the bundled panel. */
package dev.roundtable.ingest.read;
