package dev.roundtable.transcript;

import dev.roundtable.transcript.attribution.SpeakerInference;
import dev.roundtable.transcript.roster.SpeakerDirectory;

/**
 * How panels are read.
 *
 * @param directory whom a name means over all panels
 * @param minConfidence 0 to 1: an inferred speaker who is less sure is left open
 */
public record ReadingOptions(SpeakerDirectory directory, double minConfidence) {

    /** A panel by itself, with the usual confidence. */
    public static final ReadingOptions USUAL = new ReadingOptions(SpeakerDirectory.empty(),
            SpeakerInference.DEFAULT_THRESHOLD);
}
