package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;

/** The kind of thing that a term names. */
@Description("The kind of thing that a term names.")
public enum TermKind {

    @Description("A company or another organization.")
    COMPANY,

    @Description("A product, a book or a film.")
    PRODUCT,

    @Description("A model of machine learning.")
    MODEL,

    @Description("A person.")
    PERSON,

    @Description("A technical term, a method or an idea.")
    CONCEPT
}
