/** Finds what is asked and what answers it. Used by {@code transcript} only. */
package dev.roundtable.transcript.question;
