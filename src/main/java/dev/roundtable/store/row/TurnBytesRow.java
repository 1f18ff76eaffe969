package dev.roundtable.store.row;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A column of a turn that has several values; turn by id.
 *
 * @param bytes see {@code EvidenceBytes} and {@code CandidateBytes}, never null
 */
@RegisterForReflection
public record TurnBytesRow(String turn, byte[] bytes) {}
