/** Writes panels, speakers and the corpus row into the store, one transaction for each panel. Used inside {@code ingest} only. */
package dev.roundtable.ingest.write;
