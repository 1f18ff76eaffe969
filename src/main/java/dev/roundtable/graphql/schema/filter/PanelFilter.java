package dev.roundtable.graphql.schema.filter;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import dev.roundtable.store.query.PanelQueries;

/** A filter of panels. All given criteria must match. */
@Description("Which panels to list; all that is given must hold.")
@Input("PanelFilter")
public class PanelFilter {

    @Description("The slug or a name of somebody who takes part.")
    public String speaker;

    @Description("The slug of a term that somebody names.")
    public String term;

    @Description("The language, as a BCP 47 range (RFC 4647) with likely subtags: zh finds zh-Hans and zh-Hant, zh-TW finds zh-Hant, en-GB finds en, * finds all.")
    public String language;

    @Description("The first day.")
    public LocalDate heldFrom;

    @Description("The last day.")
    public LocalDate heldTo;

    /** The criteria of the store for a filter; those that match all for null. */
    public static PanelQueries.Filter of(PanelFilter filter, ArgumentValues values) {
        return filter == null ? new PanelQueries.Filter(null, null, null, null, null) : filter.criteria(values);
    }

    private PanelQueries.Filter criteria(ArgumentValues values) {
        return new PanelQueries.Filter(values.speaker(speaker), ArgumentValues.term(term), values.languages(language), heldFrom,
                heldTo);
    }
}
