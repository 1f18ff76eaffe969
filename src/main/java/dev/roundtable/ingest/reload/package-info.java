/** Reloads the corpus while the service runs: reads what has changed in the folders, and publishes it as a whole. Used by {@code ingest}, which starts it, and by the route of reloads. */
package dev.roundtable.ingest.reload;
