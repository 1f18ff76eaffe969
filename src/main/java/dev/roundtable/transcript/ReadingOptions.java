package dev.roundtable.transcript;

import dev.roundtable.transcript.attribution.SpeakerInference;
import dev.roundtable.transcript.roster.SpeakerDirectory;

/**
 * Options of reading panels.
 *
 * @param directory finds the person of a name, in all panels
 * @param minConfidence 0 to 1: the speaker of a turn stays unknown if inference is less confident
 */
public record ReadingOptions(SpeakerDirectory directory, double minConfidence) {

    /** Options for one panel alone, with the default confidence. */
    public static final ReadingOptions USUAL = new ReadingOptions(SpeakerDirectory.empty(),
            SpeakerInference.DEFAULT_THRESHOLD);
}
