package dev.roundtable.store;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** An answer and the one next to it, by id. */
@RegisterForReflection
public record NeighbourRow(String answer, String neighbour) {}
