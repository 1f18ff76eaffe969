package dev.roundtable.store.row;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A term that a turn mentions; turn by id, term by slug. */
@RegisterForReflection
public record IndexMentionRow(String turn, String term) {}
