package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;

/** How the speaker of a turn is known. */
@Description("How the speaker of a turn is known.")
public enum AttributionMethod {

    @Description("The source labels its speakers.")
    LABELED,

    @Description("An editor confirmed it.")
    REVIEWED,

    @Description("It was inferred from the text.")
    INFERRED,

    @Description("It cannot be told.")
    UNKNOWN
}
