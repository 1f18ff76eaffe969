package dev.roundtable.ingest;

import dev.roundtable.transcript.Problem;
import dev.roundtable.transcript.TranscriptException;

/** A file that is there and cannot be read now: nothing is known of what it says, so what it said before holds. */
final class UnreadableFileException extends TranscriptException {

    private static final long serialVersionUID = 1L;

    UnreadableFileException(Problem problem) {
        super(problem);
    }
}
