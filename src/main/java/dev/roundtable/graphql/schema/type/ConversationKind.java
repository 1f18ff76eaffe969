package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;

/** What kind of conversation a panel is. */
@Description("What kind of conversation a panel is, as far as inference can tell from its words.")
public enum ConversationKind {

    @Description("Somebody leads, calls the others by name and thanks them.")
    PANEL,

    @Description("One person is asked, and answers at length.")
    INTERVIEW,

    @Description("People talk, and nobody calls them by name. Many podcasts are conversations.")
    CONVERSATION,

    @Description("People discuss the points of an agenda.")
    MEETING,

    @Description("A court, a parliament or a public body hears people.")
    HEARING,

    @Description("One person speaks for most of the time, and others ask.")
    TALK
}
