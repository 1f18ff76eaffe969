/** JSON formats: segments with times and speakers. Used by {@code transcript.format} only. */
package dev.roundtable.transcript.format.json;
