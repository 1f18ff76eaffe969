package dev.roundtable.store.row;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** Whom a question is put to; question by id, speaker by slug. */
@RegisterForReflection
public record AddresseeRow(String question, String speaker) {}
