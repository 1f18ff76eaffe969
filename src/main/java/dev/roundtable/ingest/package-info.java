/** Brings the store in line with the transcripts when the service starts. No other room uses it. */
package dev.roundtable.ingest;
