package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.store.entity.Segments;

/** A piece of a turn that the source timed. */
@Description("A piece of a turn that the source timed.")
public record Segment(
        @NonNull @Description("Where it stands in the turn's verbatim words.") TextRange range,
        @Description("Seconds from the start of the recording.") double startTime,
        @Description("Seconds from the start of the recording. If the source gives no end, this is the start of the next timed piece, and the start of this one if there is no next.") double endTime) {

    private static final double MILLIS = 1000;

    /** A stored segment, with times in seconds. */
    public static Segment of(Segments.Segment stored) {
        return new Segment(new TextRange(stored.start(), stored.end()), stored.startMillis() / MILLIS,
                stored.endMillis() / MILLIS);
    }
}
