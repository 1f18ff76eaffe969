package dev.roundtable.store.row;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The timed pieces of a turn as stored; turn by id.
 *
 * @param segments see {@code Segments}; null without times
 */
@RegisterForReflection
public record SegmentsRow(String turn, byte[] segments) implements LargeRow {

    @Override
    public long size() {
        return segments == null ? 0 : segments.length;
    }
}
