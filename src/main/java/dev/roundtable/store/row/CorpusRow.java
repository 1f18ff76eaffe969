package dev.roundtable.store.row;

import java.time.Instant;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Counts of the whole corpus.
 *
 * @param version a hash of all that was read
 * @param characters code points of all transcripts
 */
@RegisterForReflection
public record CorpusRow(String version, Instant loadedAt, int panelCount, int speakerCount, int questionCount, int answerCount,
        long characters) {}
