package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;

/** Whether a question stands for itself. */
@Description("Whether a question stands for itself.")
public enum QuestionKind {

    @Description("Stands for itself.")
    MAIN,

    @Description("Follows another question up.")
    FOLLOW_UP
}
