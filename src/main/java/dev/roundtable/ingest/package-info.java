/** Loads the corpus when the service starts: reads sources, writes panels into the store, and reports. No other package uses it. */
package dev.roundtable.ingest;
