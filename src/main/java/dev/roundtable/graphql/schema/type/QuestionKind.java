package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;

/** Whether a question is a main question or a follow-up. */
@Description("Whether a question is a main question or a follow-up.")
public enum QuestionKind {

    @Description("Does not follow up another question.")
    MAIN,

    @Description("Follows up another question.")
    FOLLOW_UP
}
