package dev.roundtable.ingest.source;

import java.util.List;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;

/** Folders of the settings do not exist or cannot be read, so nobody knows which panels there are. It names every such folder. */
public final class UnreadableFolderException extends TranscriptException {

    private static final long serialVersionUID = 1L;

    UnreadableFolderException(List<Problem> problems) {
        super(problems);
    }
}
