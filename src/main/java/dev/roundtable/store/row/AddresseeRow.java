package dev.roundtable.store.row;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A speaker to whom a question is put; question by id, speaker by slug. */
@RegisterForReflection
public record AddresseeRow(String question, String speaker) {}
