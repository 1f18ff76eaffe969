package dev.roundtable.transcript.format.caption.cue;

/** Counts how one possible name occurs in the cues of a file. */
final class NameCount {

    /** Lines that begin with the name. */
    int lines;
    /** Those of them with a colon. */
    int colons;
    /** Those of them with words behind the name or below it. */
    int followed;
    /** Those of them before which a sentence ends, or the file begins. */
    int afterSentence;
}
