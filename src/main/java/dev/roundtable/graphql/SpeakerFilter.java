package dev.roundtable.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import dev.roundtable.store.SpeakerQueries;

/** Which speakers to list; all that is given must hold. */
@Description("Which speakers to list; all that is given must hold.")
@Input("SpeakerFilter")
public class SpeakerFilter {

    @Description("The slug of a panel they take part in.")
    public String panel;

    @Description("A role they have in that panel, or in any.")
    public Role role;

    @Description("A part of the name or of the romanized name, in any case.")
    public String name;

    static SpeakerQueries.Filter of(SpeakerFilter filter) {
        return filter == null ? new SpeakerQueries.Filter(null, null, null) : filter.criteria();
    }

    private SpeakerQueries.Filter criteria() {
        return new SpeakerQueries.Filter(panel, role == null ? null : role.name(), name);
    }
}
