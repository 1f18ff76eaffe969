package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;

/** Whether the panel is loaded in spite of a problem. */
@Description("Whether the panel is loaded in spite of a problem.")
public enum Severity {

    @Description("The panel is loaded in spite of the problem.")
    WARNING,

    @Description("The panel is not loaded.")
    ERROR
}
