package dev.roundtable.graphql.schema.filter;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import dev.roundtable.graphql.schema.type.Role;
import dev.roundtable.store.query.SpeakerQueries;

/** A filter of speakers. All given criteria must match. */
@Description("Which speakers to list; all that is given must hold.")
@Input("SpeakerFilter")
public class SpeakerFilter {

    @Description("The slug of a panel they take part in.")
    public String panel;

    @Description("A role they have in that panel, or in any.")
    public Role role;

    @Description("Words of the name, the romanized name or an alias, or parts of them, in any order; case, width, accents and simplified or traditional forms make no difference.")
    public String name;

    @DefaultValue("false")
    @Description("False for people who have a name of their own, true for those whom a transcript only calls Moderator or SPEAKER_00; null stands for false.")
    public Boolean anonymous;

    /** The criteria of the store for a filter; those that match all for null. */
    public static SpeakerQueries.Filter of(SpeakerFilter filter, ArgumentValues values) {
        return filter == null ? new SpeakerQueries.Filter(null, null, null, true) : filter.criteria(values);
    }

    private SpeakerQueries.Filter criteria(ArgumentValues values) {
        return new SpeakerQueries.Filter(values.panel(panel), role == null ? null : role.name(), name,
                !Boolean.TRUE.equals(anonymous));
    }
}
