/** Splits single lines at their times and names; an {@code Utterance} is what one voice says from a time on. Used by {@code transcript.format.timed} and by other formats with times. */
package dev.roundtable.transcript.format.timed.line;
