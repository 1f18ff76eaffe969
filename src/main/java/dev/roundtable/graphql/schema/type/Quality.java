package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

import dev.roundtable.store.row.PanelRow;

/** How much of a panel is known, and how well. */
@Description("How much of a panel is known, and how well.")
public record Quality(@Ignore PanelRow row) {

    @Description("Share of the transcript's characters whose speaker is known, 0 to 1.")
    public double getAttributedShare() {
        return row.attributedShare();
    }

    @Description("Share of the characters whose speaker a label or an editor confirms, 0 to 1.")
    public double getConfirmedShare() {
        return row.confirmedShare();
    }

    @Description("How far inference alone agrees with what is confirmed, 0 to 1: the share of words, in Chinese of characters, given to the right person, before any is left open; null where nothing is confirmed or it was not tried yet.")
    public Double getInferredAgreement() {
        return row.inferredAgreement();
    }

    @Description("How exactly inference alone finds the confirmed changes of voice, 0 to 1: the harmonic mean of precision and recall, a change counting where it is at the very word; null where inferredAgreement is.")
    public Double getBoundaryF1() {
        return row.boundaryF1();
    }

    @Description("How many stretches the glossary corrected.")
    public int getCorrectionCount() {
        return row.correctionCount();
    }
}
