package dev.roundtable.store.row;

import java.time.LocalDate;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A panel as the search index needs it; components as in {@code PanelEntity}. */
@RegisterForReflection
public record IndexPanelRow(String slug, String title, String titleEn, String event, String language, LocalDate heldOn) {}
