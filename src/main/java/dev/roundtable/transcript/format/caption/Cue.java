package dev.roundtable.transcript.format.caption;

/**
 * Words on a screen for a while.
 *
 * @param line where its timing stands in the file
 * @param start seconds from the start of the recording
 * @param end seconds from the start of the recording
 * @param text what it says, line breaks as they are
 */
record Cue(int line, double start, double end, String text) {

    Cue withText(String other) {
        return new Cue(line, start, end, other);
    }
}
