package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

import dev.roundtable.store.row.PanelRow;

/** For how much of a panel the speaker is known, and how well inference agrees with labels and cues. */
@Description("For how much of a panel the speaker is known, and how well inference agrees with labels and cues.")
public record Quality(@Ignore PanelRow row) {

    @Description("Share of the transcript's characters whose speaker is known, 0 to 1.")
    public double getAttributedShare() {
        return row.attributedShare();
    }

    @Description("Share of the characters whose speaker a label or an editor confirms, 0 to 1.")
    public double getConfirmedShare() {
        return row.confirmedShare();
    }

    @Description("The share of words that get the confirmed speaker if inference alone names a speaker for every word, 0 to 1. In Chinese, a word is a character. Null if no speaker is confirmed, or if this is not measured yet.")
    public Double getInferredAgreement() {
        return row.inferredAgreement();
    }

    @Description("How well inference alone finds the confirmed changes of speaker, 0 to 1: the harmonic mean of precision and recall. A change counts only if it is at the exact word. Null if inferredAgreement is null.")
    public Double getBoundaryF1() {
        return row.boundaryF1();
    }

    @Description("The kind of conversation that inference found. How sure it is of speakers depends on it. Null if speakers were not inferred, or if no kind is clear.")
    public ConversationKind getKind() {
        return row.kind() == null ? null : ConversationKind.valueOf(row.kind());
    }

    @Description("The share of words with the right speaker among those that inference was sure of, 0 to 1, in other conversations of this kind. They were held out when inference was fitted. Null if kind is null, or if inference was sure of too few words.")
    public Double getKindPrecision() {
        return row.kindPrecision();
    }

    @Description("How many stretches the glossary corrected.")
    public int getCorrectionCount() {
        return row.correctionCount();
    }
}
