package dev.roundtable.store.row;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The timed pieces of a turn as stored; turn by id.
 *
 * @param segments see {@code Segments}; null where the source has no times
 */
@RegisterForReflection
public record SegmentsRow(String turn, byte[] segments) {}
