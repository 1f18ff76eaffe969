/** Applies a sheet's glossary: replaces misheard words and notes every correction. Used by {@code transcript} only. */
package dev.roundtable.transcript.glossary;
