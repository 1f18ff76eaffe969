package dev.roundtable.transcript.format.label.name;

/**
 * A label: the name of a speaker in a file.
 *
 * @param name the name or role, with normalized widths and spaces
 * @param affiliation the affiliation after the name; null if there is none
 */
public record Label(String name, String affiliation) {}
