package dev.roundtable.transcript.file;

import java.util.List;

/**
 * The text of a file.
 *
 * @param text the characters, without byte order mark
 * @param warnings what an editor should know of the encoding
 */
public record DecodedText(String text, List<Problem> warnings) {}
