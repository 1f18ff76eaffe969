package dev.roundtable.store;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The timed pieces of a turn as stored; turn by id.
 *
 * @param segments see {@link Segments}; null where the source has no times
 */
@RegisterForReflection
public record SegmentsRow(String turn, byte[] segments) {}
