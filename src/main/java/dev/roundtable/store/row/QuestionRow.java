package dev.roundtable.store.row;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A question as stored, with the words that first put it, which are null for an implicit question; panel and asker by slug,
 * parent by id.
 */
@RegisterForReflection
public record QuestionRow(String id, String panel, String language, int ordinal, String slug, String kind, String title,
        String titleEn,
        String askedBy,
        String parent,
        String text, String verbatim, Integer start, Integer end, Double startTime, Double endTime)
        implements
            LargeRow {

    @Override
    public long size() {
        return LargeRow.size(title, titleEn, text, verbatim);
    }
}
