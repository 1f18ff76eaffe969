/** Metrics of the store and counts of what it holds. Used by {@code ingest.report} and by the metrics registry. */
package dev.roundtable.store.monitoring;
