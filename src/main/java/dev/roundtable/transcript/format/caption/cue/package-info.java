/** Infers how the cues of a whole file name their voices and repeat their lines, and turns them into speech. Used by the formats of {@code transcript.format.caption}. */
package dev.roundtable.transcript.format.caption.cue;
