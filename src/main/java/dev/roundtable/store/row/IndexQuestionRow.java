package dev.roundtable.store.row;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A question as the search index needs it. The titles are null if nobody gave them, the text for an implicit question. */
@RegisterForReflection
public record IndexQuestionRow(String id, String title, String titleEn, String text) {}
