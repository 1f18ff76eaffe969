package dev.roundtable.ingest.source;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;

/** A file that is there and cannot be read now: nothing is known of what it says, so what it said before holds. */
public final class UnreadableFileException extends TranscriptException {

    private static final long serialVersionUID = 1L;

    UnreadableFileException(Problem problem) {
        super(problem);
    }
}
