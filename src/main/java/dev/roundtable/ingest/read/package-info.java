/** Reads the sources of one load with {@code transcript}, and measures how well inference agrees with what is known. Used inside {@code ingest} only, and by the build for the bundled panel. */
package dev.roundtable.ingest.read;
