package dev.roundtable.store.row;

import java.time.Instant;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** What the whole store holds, counted. */
@RegisterForReflection
public record CorpusRow(String version, Instant loadedAt, int panelCount, int speakerCount, int questionCount, int answerCount,
        long characters) {}
