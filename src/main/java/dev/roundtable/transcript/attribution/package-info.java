/** Attributes the words of a transcript to speakers: by labels, by reviewed cues, or by inference. Used by {@code transcript}, {@code transcript.question} and {@code transcript.evaluation}. */
package dev.roundtable.transcript.attribution;
