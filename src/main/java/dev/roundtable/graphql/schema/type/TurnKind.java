package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;

/** What a turn does in the discussion. */
@Description("What a turn does in the discussion.")
public enum TurnKind {

    @Description("Opens the discussion.")
    OPENING,

    @Description("Puts a question to somebody.")
    PROMPT,

    @Description("Responds to a question.")
    ANSWER,

    @Description("Does none of these.")
    REMARK,

    @Description("Closes the discussion.")
    CLOSING
}
