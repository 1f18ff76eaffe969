package dev.roundtable.graphql.schema.filter;

import org.eclipse.microprofile.graphql.Description;

import dev.roundtable.store.query.SpeakerQueries;

/** The order of a list of speakers. Speakers with equal keys are listed by slug. */
@Description("The order of a list of speakers. Speakers with equal keys are listed by slug.")
public enum SpeakerOrder {

    @Description("By slug.")
    SLUG,

    @Description("By romanized name, or else by name; Chinese names by their Mandarin reading.")
    NAME,

    @Description("By how many answers they give, most first.")
    ANSWERS_DESC;

    /** The order of the store. */
    public SpeakerQueries.Order stored() {
        return SpeakerQueries.Order.valueOf(name());
    }
}
