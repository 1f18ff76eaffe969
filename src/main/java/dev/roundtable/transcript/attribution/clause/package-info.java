/** Cuts text into clauses and finds the cue words in them. Used inside {@code transcript.attribution} only. */
package dev.roundtable.transcript.attribution.clause;
