package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;

/** How bad a problem is. */
@Description("How bad a problem is.")
public enum Severity {

    @Description("The panel is loaded all the same.")
    WARNING,

    @Description("The panel is not loaded.")
    ERROR
}
