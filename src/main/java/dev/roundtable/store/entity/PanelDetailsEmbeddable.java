package dev.roundtable.store.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Columns of a panel that come from the panel sheet and that only the API reads. An entity stores them and a row returns them, so
 * a new column needs no change of a query. Every component is null if the sheet does not give it.
 */
@Embeddable
@RegisterForReflection
public record PanelDetailsEmbeddable(@Column(length = Columns.TEXT) String event, @Column(length = Columns.TEXT) String venue,
        @Column(length = Columns.TEXT) String description, @Column(length = Columns.TEXT) String titleEn,
        @Column(length = Columns.TEXT) String descriptionEn, @Column(length = Columns.TEXT) String image) {

    /** The details of a panel whose sheet gives none: Hibernate reads null if all columns are null. */
    public static final PanelDetailsEmbeddable NONE = new PanelDetailsEmbeddable(null, null, null, null, null, null);
}
