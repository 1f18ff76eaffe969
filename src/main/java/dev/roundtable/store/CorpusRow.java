package dev.roundtable.store;

import java.time.Instant;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** What the whole store holds, counted. */
@RegisterForReflection
public record CorpusRow(String version, Instant loadedAt, int panels, int speakers, int questions, int answers,
        long characters) {}
