package dev.roundtable.store.row;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * An element and the one next to it in a list.
 *
 * @param of an answer by id, or a panel by slug
 * @param neighbour the one next to it, likewise; null at the end of the list
 */
@RegisterForReflection
public record NeighbourRow(String of, String neighbour) {}
