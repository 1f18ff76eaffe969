/** Finds questions, prompts and answers. Used by {@code transcript} only. */
package dev.roundtable.transcript.question;
