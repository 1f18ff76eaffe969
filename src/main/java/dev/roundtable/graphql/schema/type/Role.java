package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;

/** What somebody does in a panel. */
@Description("What somebody does in a panel.")
public enum Role {

    @Description("Leads the discussion and asks.")
    MODERATOR,

    @Description("Is invited to answer.")
    PANELIST,

    @Description("Opens or closes the event.")
    HOST,

    @Description("Speaks from the floor.")
    AUDIENCE
}
