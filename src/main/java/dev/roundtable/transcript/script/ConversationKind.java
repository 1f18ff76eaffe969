package dev.roundtable.transcript.script;

/** What kind of conversation a panel is, as far as its words show. */
public enum ConversationKind {
    /** Somebody leads, calls the others by name and thanks them. */
    PANEL,
    /** One person is asked, and answers at length. */
    INTERVIEW,
    /** People talk without a leader who calls them by name, as in many podcasts. */
    CONVERSATION,
    /** People discuss points of an agenda. */
    MEETING,
    /** A court, a parliament or a public body hears people. */
    HEARING,
    /** One person speaks for most of the time, and others ask. */
    TALK
}
