/** Finds the roster's people where a text names them. Used inside {@code transcript.attribution} only. */
package dev.roundtable.transcript.attribution.name;
