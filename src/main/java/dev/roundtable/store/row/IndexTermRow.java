package dev.roundtable.store.row;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** The names of a term as the search index needs them; components as in {@code TermEntity}. */
@RegisterForReflection
public record IndexTermRow(String slug, String name, String names, String aliases) {}
