package dev.roundtable.graphql.schema.filter;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import dev.roundtable.store.query.MentionQueries;

/** A filter of the mentions of a term. All given criteria must match. */
@Description("Which mentions to list; all that is given must hold.")
@Input("MentionFilter")
public class MentionFilter {

    @Description("The slug of the panel that they are in.")
    public String panel;

    @Description("The slug or name of the speaker whose words they are.")
    public String speaker;

    /** The criteria of the store for a filter; those that match all for null. */
    public static MentionQueries.Filter of(MentionFilter filter, ArgumentValues values) {
        return filter == null
                ? new MentionQueries.Filter(null, null)
                : new MentionQueries.Filter(values.panel(filter.panel), values.speaker(filter.speaker));
    }
}
