/** Writes a draft of a panel sheet from what inference finds in a transcript without labels. An editor checks its cues. */
package dev.roundtable.transcript.draft;
