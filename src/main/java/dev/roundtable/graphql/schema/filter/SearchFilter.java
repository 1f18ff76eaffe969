package dev.roundtable.graphql.schema.filter;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import dev.roundtable.graphql.schema.type.Role;
import dev.roundtable.graphql.schema.type.TurnKind;
import dev.roundtable.search.Criteria;

/** A filter of hits. All given criteria must match. */
@Description("Which turns to search; all that is given must hold.")
@Input("SearchFilter")
public class SearchFilter {

    @Description("The slug of their panel.")
    public String panel;

    @Description("The slug or a name of who speaks.")
    public String speaker;

    @Description("The role of who speaks, in that panel.")
    public Role role;

    @Description("What the turn does in the discussion.")
    public TurnKind kind;

    @Description("The slug of a term that they mention.")
    public String term;

    @Description("The language of the panel, as a BCP 47 range (RFC 4647) with likely subtags: zh finds zh-Hans and zh-Hant.")
    public String language;

    @Description("The first day of the panel.")
    public LocalDate heldFrom;

    @Description("The last day of the panel.")
    public LocalDate heldTo;

    /** The criteria of the search for a filter; those that match all for null. */
    public static Criteria of(SearchFilter filter, ArgumentValues values) {
        return filter == null ? Criteria.NONE : filter.criteria(values);
    }

    private Criteria criteria(ArgumentValues values) {
        return new Criteria(values.panel(panel), values.speaker(speaker), role == null ? null : role.name(),
                kind == null ? null : kind.name(), ArgumentValues.term(term), values.languages(language), heldFrom, heldTo);
    }
}
