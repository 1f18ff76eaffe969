package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;

/** A stretch of a transcript. */
@Description("A stretch of a transcript.")
public record Span(
        @Description("The position of the first code point of the stretch, counted from 0 in the transcript's body.") int start,
        @Description("The position after the last code point of the stretch, counted from 0 in the transcript's body.") int end,
        @Description("Seconds from the start of the recording, where the source has times.") Double startTime,
        @Description("Seconds from the start of the recording, where the source has times.") Double endTime) {

    /** The span of words that the transcript does not have. */
    static final Span EMPTY = new Span(0, 0, null, null);
}
