package dev.roundtable.store.row;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A mention as stored; term, panel and turn by slug or id. */
@RegisterForReflection
public record MentionRow(String id, String term, String panel, String turn, int position, String verbatim, int textStart,
        int textEnd, int start, int end, Double startTime, Double endTime) {}
