/** Finds out who takes part in a panel, and which names mean the same person. Used by {@code transcript}, {@code transcript.evaluation} and {@code ingest}. */
package dev.roundtable.transcript.roster;
