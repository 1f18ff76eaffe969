/** Cuts text into clauses and finds the cue words in them. Used inside {@code transcript.attribution} and by {@code transcript.evaluation}. */
package dev.roundtable.transcript.attribution.clause;
