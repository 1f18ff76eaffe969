package dev.roundtable.store.row;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A problem as stored. */
@RegisterForReflection
public record ProblemRow(String file, Integer line, String severity, String message, String remedy) {}
