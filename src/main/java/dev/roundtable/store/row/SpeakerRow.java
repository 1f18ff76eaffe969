package dev.roundtable.store.row;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A speaker as stored; components as in {@code SpeakerEntity}. */
@RegisterForReflection
public record SpeakerRow(String slug, String id, String name, String romanizedName, String aliases, String affiliation,
        String description, String image, String url, String wikidata, int answers, int questions, boolean named) {}
