package dev.roundtable.ingest.source;

import io.smallrye.config.WithDefault;

/** Settings under {@code roundtable.attribution}: how the speakers of transcripts without labels are inferred. */
public interface AttributionConfig {

    /** The default of {@link #minConfidence}. */
    String DEFAULT_MIN_CONFIDENCE = "0.8";

    /** The confidence, 0 to 1, from which an inferred speaker is accepted. Below it, the speaker of a turn is unknown. */
    @WithDefault(DEFAULT_MIN_CONFIDENCE)
    double minConfidence();

    /** Whether inference is also run on labelled and reviewed panels, to measure how far it agrees. */
    @WithDefault("true")
    boolean measured();
}
