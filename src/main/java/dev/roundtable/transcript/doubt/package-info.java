/** Judges a finished reading against its own words and warns of what may be read wrongly. Used by {@code transcript} only. */
package dev.roundtable.transcript.doubt;
