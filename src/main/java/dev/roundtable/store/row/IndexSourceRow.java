package dev.roundtable.store.row;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A panel by slug, and the hash of what it was read from. */
@RegisterForReflection
public record IndexSourceRow(String panel, String scriptHash) {}
