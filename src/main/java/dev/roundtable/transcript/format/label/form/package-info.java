/** Reads the beginning of one line: which label it may have, in which form. Used by the formats that have labels; whether it is a label is decided by {@code transcript.format.label.evidence}. */
package dev.roundtable.transcript.format.label.form;
