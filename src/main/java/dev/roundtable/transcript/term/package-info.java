/**
 * Finds the places where turns name a term: of the sheet's glossary, of terms.yaml, or a person who takes part. Used by
 * {@code transcript} and {@code ingest}.
 */
package dev.roundtable.transcript.term;
