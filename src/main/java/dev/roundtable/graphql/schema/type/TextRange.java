package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;

/** A stretch of a text. */
@Description("A stretch of a text.")
public record TextRange(
        @Description("First code point of the text, inclusive.") int start,
        @Description("Code point of the text, exclusive.") int end) {}
