/** Decides from a whole file which of its lines begin with a label: start with {@code LabelStyle}. Used by {@code transcript.format.label}, and by formats that have labels beside times. */
package dev.roundtable.transcript.format.label.evidence;
