package dev.roundtable.graphql.schema.filter;

import org.eclipse.microprofile.graphql.Description;

import dev.roundtable.store.query.TermQueries;

/** The order of a list of terms. Terms with equal keys are listed by slug. */
@Description("The order of a list of terms. Terms with equal keys are listed by slug.")
public enum TermOrder {

    @Description("By slug.")
    SLUG,

    @Description("By English name, or else by name; Chinese names by their Mandarin reading.")
    NAME,

    @Description("By how often they are named, most first.")
    MENTIONS_DESC;

    /** The order of the store. */
    public TermQueries.Order stored() {
        return TermQueries.Order.valueOf(name());
    }
}
