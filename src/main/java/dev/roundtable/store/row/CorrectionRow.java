package dev.roundtable.store.row;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A correction as stored; turn by id. */
@RegisterForReflection
public record CorrectionRow(String turn, String verbatim, String corrected, int start, int end, int textStart, int textEnd) {}
