package dev.roundtable.store.row;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** The role of a speaker in a panel, both by slug. */
@RegisterForReflection
public record IndexRoleRow(String panel, String speaker, String role) {}
