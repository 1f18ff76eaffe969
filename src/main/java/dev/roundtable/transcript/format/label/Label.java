package dev.roundtable.transcript.format.label;

/**
 * Who speaks, as a file writes it.
 *
 * @param name the name or role, with widths and spaces evened out
 * @param affiliation what stands in brackets after it; null without brackets
 */
public record Label(String name, String affiliation) {}
