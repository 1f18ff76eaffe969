package dev.roundtable.store.row;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A turn as stored; panel and speaker by slug, question and prompt by id. */
@RegisterForReflection
public record TurnRow(String id, String panel, int ordinal, Integer answerOrdinal, String kind, String speaker, String text,
        String verbatim, int start, int end, Double startTime, Double endTime, String method, double confidence,
        String question,
        String prompt) implements LargeRow {

    @Override
    public long size() {
        return LargeRow.size(text, verbatim);
    }
}
