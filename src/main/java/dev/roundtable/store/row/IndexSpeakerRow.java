package dev.roundtable.store.row;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** The names of a speaker as the search index needs them; components as in {@code SpeakerEntity}. */
@RegisterForReflection
public record IndexSpeakerRow(String slug, String name, String romanizedName, String aliases, boolean named) {}
