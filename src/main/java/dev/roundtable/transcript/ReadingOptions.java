package dev.roundtable.transcript;

import dev.roundtable.transcript.attribution.SpeakerInference;
import dev.roundtable.transcript.roster.SpeakerDirectory;
import dev.roundtable.transcript.term.TermDirectory;

/**
 * Options of reading panels.
 *
 * @param directory finds the person of a name, in all panels
 * @param terms the terms of all panels
 * @param minConfidence 0 to 1: the speaker of a turn stays unknown if inference is less confident
 */
public record ReadingOptions(SpeakerDirectory directory, TermDirectory terms, double minConfidence) {

    /** Options without terms that all panels share. */
    public ReadingOptions(SpeakerDirectory directory, double minConfidence) {
        this(directory, TermDirectory.empty(), minConfidence);
    }

    /** Options for one panel alone, with the default confidence. */
    public static final ReadingOptions USUAL = new ReadingOptions(SpeakerDirectory.empty(),
            SpeakerInference.DEFAULT_THRESHOLD);
}
