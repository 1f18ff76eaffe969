package dev.roundtable.transcript.format;

import dev.roundtable.transcript.file.Transcript;

/** A transcript format, which is recognized by content. Implementations have no state. */
public interface TranscriptFormat {

    /** The format's name, as it appears in {@code Source.format}. */
    String name();

    /** Whether the text looks like this format. It never throws. */
    boolean recognizes(Input input);

    /**
     * Reads the text.
     *
     * @throws dev.roundtable.transcript.file.TranscriptException when the text breaks the format; the problem names the line
     */
    Transcript read(Input input);
}
