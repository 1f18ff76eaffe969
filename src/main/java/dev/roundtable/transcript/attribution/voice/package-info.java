/** Finds out which anonymous voice is which person of a roster, from the words around names. Used by {@code transcript} and {@code transcript.evaluation}. */
package dev.roundtable.transcript.attribution.voice;
