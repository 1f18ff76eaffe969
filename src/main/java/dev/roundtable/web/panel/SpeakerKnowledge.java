package dev.roundtable.web.panel;

import dev.roundtable.web.data.DataObject;
import dev.roundtable.web.format.Numbers;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * How well the speakers of a panel are known.
 *
 * @param confirmed the share of the words whose speaker a label or an editor confirms, in percent
 * @param attributed the share of the words whose speaker is known, in percent
 * @param isCertain whether all speakers are confirmed
 * @param kind the kind of conversation that inference found, such as INTERVIEW; null if it found none
 * @param precision how often inference was right where it was sure, in other conversations of this kind, in percent; null if that is not
 *        known
 */
@RegisterForReflection
record SpeakerKnowledge(String confirmed, String attributed, boolean isCertain, String kind, String precision) {

    static SpeakerKnowledge of(DataObject quality) {
        return new SpeakerKnowledge(Numbers.percent(quality.decimal("confirmedShare")),
                Numbers.percent(quality.decimal("attributedShare")), quality.decimal("confirmedShare") >= 1,
                quality.text("kind"),
                quality.decimal("kindPrecision") == null ? null : Numbers.percent(quality.decimal("kindPrecision")));
    }
}
