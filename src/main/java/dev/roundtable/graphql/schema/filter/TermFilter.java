package dev.roundtable.graphql.schema.filter;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import dev.roundtable.graphql.schema.type.TermKind;
import dev.roundtable.store.query.TermQueries;

/** A filter of terms. All given criteria must match. */
@Description("Which terms to list; all that is given must hold.")
@Input("TermFilter")
public class TermFilter {

    @Description("What kind of thing they are.")
    public TermKind kind;

    @Description("The slug of a panel that names them.")
    public String panel;

    @Description("The slug or name of a speaker who names them; with a panel, in that panel.")
    public String speaker;

    @Description("Words of a name or an alias, or parts of them, in any order; case, width, accents and simplified or traditional forms make no difference.")
    public String name;

    /** The criteria of the store for a filter; those that match all for null. */
    public static TermQueries.Filter of(TermFilter filter, ArgumentValues values) {
        return filter == null
                ? new TermQueries.Filter(null, null, null, null)
                : new TermQueries.Filter(filter.kind == null ? null : filter.kind.name(), values.panel(filter.panel),
                        values.speaker(filter.speaker), filter.name);
    }
}
