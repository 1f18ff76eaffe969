/**
 * Startup loading: which transcripts there are, which of them are new or changed, one transaction for each panel, and a report of
 * what could not be loaded.
 */
package dev.roundtable.ingest;
