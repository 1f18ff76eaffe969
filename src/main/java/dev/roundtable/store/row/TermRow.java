package dev.roundtable.store.row;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A term as stored; components as in {@code TermEntity}. */
@RegisterForReflection
public record TermRow(String slug, String id, String name, String names, String kind, String aliases, int mentionCount,
        int panelCount) {}
