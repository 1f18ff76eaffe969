package dev.roundtable.store.row;

import java.time.LocalDate;

import dev.roundtable.store.entity.PanelDetailsEmbeddable;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** A panel as stored; components as in {@code PanelEntity}. The details are never null. */
@RegisterForReflection
public record PanelRow(String slug, String id, String title, String language, LocalDate heldOn, PanelDetailsEmbeddable details,
        String file, String sha256, int characters, String format, String videoId, String url, String license,
        double attributedShare, double confirmedShare, Double inferredAgreement, Double boundaryF1, int correctionCount,
        String kind, Double kindPrecision,
        Double duration, int questionCount, int answerCount, int turnCount, int speakerCount) {

    public PanelRow {
        details = details == null ? PanelDetailsEmbeddable.NONE : details;
    }
}
