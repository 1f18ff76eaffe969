package dev.roundtable.store.row;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A candidate as stored; turn by id, speaker by slug. */
@RegisterForReflection
public record CandidateRow(String turn, String speaker, double confidence) {}
