package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;

/** A stretch of a transcript. */
@Description("A stretch of a transcript.")
public record Span(
        @Description("First code point of the transcript's body, inclusive.") int start,
        @Description("Code point of the transcript's body, exclusive.") int end,
        @Description("Seconds from the start of the recording, where the source has times.") Double startTime,
        @Description("Seconds from the start of the recording, where the source has times.") Double endTime) {

    /** The span of words that the transcript does not have. */
    static final Span EMPTY = new Span(0, 0, null, null);
}
