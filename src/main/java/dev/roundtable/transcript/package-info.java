/**
 * Transcripts in, {@link dev.roundtable.transcript.PanelScript} out: reads a format, attributes speakers, finds questions and
 * answers, applies the glossary. Pure Java, no framework, nothing kept between two calls.
 */
package dev.roundtable.transcript;
