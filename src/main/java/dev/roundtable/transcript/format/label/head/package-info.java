/** Reads what stands above a talk: fields such as {@code Date:}, the people who take part, and pages before them. Used by {@code transcript.format.label} and its evidence. */
package dev.roundtable.transcript.format.label.head;
