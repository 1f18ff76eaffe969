package dev.roundtable.ingest.source;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;

/** A file exists, but cannot be read now. The panel that was stored from it earlier stays. */
public final class UnreadableFileException extends TranscriptException {

    private static final long serialVersionUID = 1L;

    UnreadableFileException(Problem problem) {
        super(problem);
    }
}
