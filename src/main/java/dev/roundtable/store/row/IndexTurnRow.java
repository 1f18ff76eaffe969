package dev.roundtable.store.row;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A turn as the search index needs it; panel and speaker by slug, question by id. Speaker and question may be null. */
@RegisterForReflection
public record IndexTurnRow(String id, String panel, String kind, String speaker, String text, String question) {}
