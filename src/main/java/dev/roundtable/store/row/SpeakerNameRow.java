package dev.roundtable.store.row;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A name by which a speaker is found, as stored; speaker by slug. */
@RegisterForReflection
public record SpeakerNameRow(String speaker, String identity) {}
