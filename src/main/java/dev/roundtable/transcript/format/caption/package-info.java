/** Subtitle and caption formats: cues with times. Used by {@code transcript.format} only. */
package dev.roundtable.transcript.format.caption;
