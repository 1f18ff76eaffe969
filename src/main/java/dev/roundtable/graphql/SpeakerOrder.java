package dev.roundtable.graphql;

import org.eclipse.microprofile.graphql.Description;

import dev.roundtable.store.SpeakerQueries;

/** In which order speakers are listed. */
@Description("In which order speakers are listed.")
public enum SpeakerOrder {

    @Description("By slug.")
    SLUG,

    @Description("By romanized name, or else by name; Chinese names by their Mandarin reading.")
    NAME,

    @Description("By how many answers they give, most first; then by slug.")
    ANSWERS_DESC;

    SpeakerQueries.Order stored() {
        return SpeakerQueries.Order.valueOf(name());
    }
}
