package dev.roundtable.transcript.format.caption;

/**
 * A cue: words that are on the screen from one time to another.
 *
 * @param line the line of its timing in the file
 * @param start seconds from the start of the recording
 * @param end seconds from the start of the recording
 * @param text the words, with their line breaks
 */
record Cue(int line, double start, double end, String text) {

    Cue withText(String other) {
        return new Cue(line, start, end, other);
    }
}
