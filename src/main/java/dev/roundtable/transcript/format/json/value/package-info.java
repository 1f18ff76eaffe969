/** Parses JSON: the outline of a file, its values, and a walk along paths. Used by {@code transcript.format.json}, and by {@code transcript.format} to see what a file is. */
package dev.roundtable.transcript.format.json.value;
