/** Reports the progress of the load to logs, health and metrics. Used inside {@code ingest} only. */
package dev.roundtable.ingest.report;
