/** Tells health and metrics how far loading is. Used inside {@code ingest} only. */
package dev.roundtable.ingest.report;
