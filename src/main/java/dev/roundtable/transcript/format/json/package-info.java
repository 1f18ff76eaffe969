/** JSON formats: what speech recognizers write, and lists of segments, turns and words. Used by {@code transcript.format} only. */
package dev.roundtable.transcript.format.json;
