package dev.roundtable.store.row;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A piece of evidence as stored; turn by id. */
@RegisterForReflection
public record EvidenceRow(String turn, String kind, String quote, Integer start, Integer end) {}
